/** What the modules of a layer may import; a name in none of the lists is forbidden. */
export interface Layer {
  readonly name: string;
  /** Relative to the project; a folder, or one file. */
  readonly place: string;
  /** Layers, besides the layer itself. */
  readonly layers: readonly string[];
  /** Layers of which only the types. */
  readonly typesOf?: readonly string[];
  /** Node's own modules. */
  readonly node?: true;
  /** `any`, or names; a name covers what lies below it (`astro` covers `astro/loaders`). */
  readonly packages?: 'any' | readonly string[];
  /** Packages of which only the types. */
  readonly packageTypes?: readonly string[];
  /** Astro's virtual modules (`astro:content`). */
  readonly astro?: readonly string[];
  /** Layers that only a `<script>` of an .astro file may import: that code runs in the browser. */
  readonly inScript?: readonly string[];
  /** Where to go with code that does not fit, after “this belongs”. */
  readonly elsewhere: string;
}

// Types exist while writing and are gone when the site is built, so they bind no layer to another in the browser.
const browserTypes = ['schemas', 'i18n', 'queries', 'components'];

/** ARCHITECTURE in executable form: data walks content → intake → queries → pages and never turns back. */
export const layers: readonly Layer[] = [
  {
    name: 'schemas', place: 'src/schemas', layers: [], packages: ['zod'],
    elsewhere: 'in src/intake when it reads or checks files, in src/domain when it decides something',
  },
  {
    name: 'domain', place: 'src/domain', layers: [], typesOf: ['schemas'],
    elsewhere: 'in src/intake when it reads files, in src/queries when it asks for content, in src/client when it '
      + 'touches the page; pass the result in as an argument',
  },
  {
    name: 'intake', place: 'src/intake', layers: ['schemas', 'domain', 'markdown'], node: true, packages: 'any',
    elsewhere: 'in src/queries when it needs Astro’s collections, in src/domain when it is a rule without file access',
  },
  { name: 'i18n', place: 'src/i18n', layers: [], elsewhere: 'in src/domain; words stay words' },
  {
    name: 'content.config.ts', place: 'src/content.config.ts', layers: ['schemas', 'integrations'],
    packages: ['astro/zod'], astro: ['astro:content'], elsewhere: 'in src/schemas (shapes) or src/integrations (the loader)',
  },
  {
    name: 'markdown', place: 'src/markdown', layers: ['domain'], node: true, packages: 'any',
    elsewhere: 'in src/components/prose when it is about markup of a page',
  },
  {
    name: 'imagery', place: 'src/imagery', layers: ['domain'], node: true, packages: 'any',
    elsewhere: 'in src/components when it is about markup of a page, in scripts when it is a command',
  },
  {
    name: 'importers', place: 'src/importers', layers: ['schemas', 'domain', 'markdown'], node: true, packages: 'any',
    elsewhere: 'in scripts when it is a command, in src/intake when it checks content',
  },
  {
    name: 'integrations', place: 'src/integrations', layers: ['intake', 'importers', 'markdown', 'imagery', 'domain', 'styles'],
    node: true, packages: 'any', packageTypes: ['astro'],
    elsewhere: 'in src/pages or src/components when it prints, in src/queries when it asks for content',
  },
  {
    name: 'queries', place: 'src/queries', layers: ['schemas', 'domain', 'i18n'], packages: ['pinyin-pro', 'astro/container'],
    packageTypes: ['astro'],
    astro: ['astro:content'],
    elsewhere: 'in src/components when it prints, in src/domain when it decides, in src/intake when it reads files',
  },
  {
    name: 'components/ui', place: 'src/components/ui', layers: ['i18n', 'styles'], packageTypes: ['astro'], inScript: ['client'],
    astro: ['astro:assets'],
    elsewhere: 'in the component folder of its kind: ui/ knows no content',
  },
  {
    name: 'components', place: 'src/components', layers: ['components/ui', 'domain', 'i18n', 'styles'],
    packages: ['virtual:theme'], packageTypes: ['astro'], astro: ['astro:assets'], inScript: ['client'],
    elsewhere: 'in src/queries (called by the page, its result handed down as props) or in src/domain',
  },
  {
    name: 'layouts', place: 'src/layouts', layers: ['components', 'components/ui', 'domain', 'i18n', 'styles'],
    packages: ['virtual:theme'], packageTypes: ['astro'], inScript: ['client'],
    elsewhere: 'in src/queries (called by the page, its result handed down as props) or in a component',
  },
  {
    name: 'pages', place: 'src/pages',
    layers: ['queries', 'layouts', 'components', 'components/ui', 'domain', 'i18n'], packageTypes: ['astro'],
    elsewhere: 'in src/queries (what is shown), src/domain (how it is decided) or a script',
  },
  { name: 'styles', place: 'src/styles', layers: [], packages: ['culori'], elsewhere: 'in src/components or src/domain' },
  {
    name: 'client', place: 'src/client', layers: ['domain'], typesOf: browserTypes,
    elsewhere: 'on the build’s side, its result written into the HTML as attributes or a <template>',
  },
  {
    name: 'scripts', place: 'scripts',
    layers: ['intake', 'importers', 'markdown', 'imagery', 'schemas', 'domain', 'i18n', 'styles'], node: true, packages: 'any',
    elsewhere: 'in src/queries when it needs Astro’s collections; a script reads content through src/intake',
  },
];

/** Longer than this, a page does something that belongs in a query or a component. */
export const longestPage = 25;

import { languageTags, localPath, withBase, type Language } from './addresses.ts';

export interface ManifestFacts {
  readonly lang: Language;
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly base: string;
  /** The colours of the browser’s bar and of the page before it is drawn. */
  readonly theme: string;
  readonly background: string;
}

/** What a home screen needs to know of the site. */
export function webManifest({ lang, name, shortName, description, base, theme, background }: ManifestFacts) {
  const link = (path: string) => withBase(path, base);
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') =>
    ({ src: link(`/icons/${file}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose });
  return {
    id: link(localPath('/', lang)), name, short_name: shortName, description, lang: languageTags[lang], dir: 'ltr',
    start_url: link(localPath('/', lang)), scope: link('/'), display: 'minimal-ui', theme_color: theme, background_color: background,
    icons: [icon('seal-192', 192, 'any'), icon('seal-512', 512, 'any'), icon('seal-512-maskable', 512, 'maskable')],
  };
}

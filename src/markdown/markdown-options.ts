import type { unified } from '@astrojs/markdown-remark';
import { remarkRenderDirectives } from './directives/render-directives.ts';
import { remarkFigures } from './figures.ts';
import { BACK_TO_TEXT, FOOTNOTES_HEADING, rehypeFootnoteLabels } from './footnote-labels.ts';
import { rehypeImageMark } from './image-mark.ts';
import { remarkJoinHanLines } from './join-han-lines.ts';
import { rehypeOutsideLinks } from './outside-links.ts';
import { rehypeParseRawHtml } from './parse-raw-html.ts';
import { remarkPictureAddresses } from './picture-addresses.ts';
import { rehypeSanitiseHtml } from './sanitise-html.ts';
import { rehypeSiteLinks } from './site-links.ts';
import { rehypeStatuteClauses } from './statute-clauses.ts';
import { SYNTAX_PLUGINS } from './syntax-plugins.ts';
import { rehypeTableRegions } from './table-regions.ts';
import { rehypeTypedPictures } from './typed-pictures.ts';
import { remarkVerseLines } from './verse-lines.ts';

type UnifiedOptions = NonNullable<Parameters<typeof unified>[0]>;

/** The one Markdown pipeline, for `unified()` of @astrojs/markdown-remark; .md and .mdx alike. */
export const markdownOptions = {
  gfm: false,
  smartypants: false,
  remarkPlugins: [
    ...SYNTAX_PLUGINS,
    // Directives read line breaks and paragraphs of pictures, so they come before both are changed.
    remarkPictureAddresses,
    remarkRenderDirectives,
    remarkFigures,
    remarkVerseLines,
    remarkJoinHanLines,
  ] as unknown as NonNullable<UnifiedOptions['remarkPlugins']>,
  rehypePlugins: [
    rehypeParseRawHtml,
    rehypeSanitiseHtml,
    // What follows adds only attributes of ours, after the allow-list.
    rehypeTypedPictures,
    rehypeOutsideLinks,
    rehypeTableRegions,
    rehypeFootnoteLabels,
    rehypeImageMark,
    rehypeStatuteClauses,
  ] as unknown as NonNullable<UnifiedOptions['rehypePlugins']>,
  remarkRehype: {
    footnoteLabel: FOOTNOTES_HEADING,
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: BACK_TO_TEXT,
    // Phones draw the default ↩ as a coloured emoji.
    footnoteBackContent: '↑',
  },
} satisfies UnifiedOptions;

/** The pipeline for a site that stands at `base`. */
export function markdownOptionsFor({ base }: { base: string }): UnifiedOptions {
  const rehypePlugins = [...markdownOptions.rehypePlugins, [rehypeSiteLinks, { base }]];
  return { ...markdownOptions, rehypePlugins: rehypePlugins as NonNullable<UnifiedOptions['rehypePlugins']> };
}

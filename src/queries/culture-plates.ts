import type { ImageMetadata } from 'astro';
import type { PlateView } from '#domain/culture-view.ts';
import { slipLines } from '#domain/slip-lines.ts';
import type { PublishedEntry } from './published.ts';
import { summaryOf } from './summaries.ts';

/** The plates that are quiet in the upper left; all others are in the upper right. */
const quietLeft = new Set(['harbour', 'shipyard']);

/** An entry as a plate with a slip. */
export async function plateOf(entry: PublishedEntry): Promise<PlateView<ImageMetadata>> {
  const summary = await summaryOf(entry);
  const { data, textLang } = entry;
  const upright = data['printUpright'] as ImageMetadata | undefined;
  return {
    entry: summary,
    picture: summary.picture,
    upright: summary.picture?.isPrint && upright ? { image: upright, alt: '', isPrint: true } : undefined,
    slip: slipLines(summary.parts, textLang),
    corner: summary.picture?.isPrint && quietLeft.has(String(data['scene'])) ? 'left' : 'right',
    since: String(data['year'] ?? data['era'] ?? ''),
  };
}

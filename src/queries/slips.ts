import { slipLines } from '#domain/slip-lines.ts';
import type { PublishedEntry } from './published.ts';
import type { Summary } from './summaries.ts';

/** Scenes whose quiet corner, where a slip covers nothing, is on the left. */
export const quietOnTheLeft = new Set(['harbour', 'shipyard']);

/** How the title of an entry hangs on its picture; English titles stand beside it. */
export function slipOn({ data, textLang }: PublishedEntry, { parts, picture }: Summary): { slip: string[]; isSlipLeft: boolean } {
  return {
    slip: picture && textLang === 'zh' ? slipLines(parts, 'zh') : [],
    isSlipLeft: quietOnTheLeft.has(String(data['scene'])),
  };
}

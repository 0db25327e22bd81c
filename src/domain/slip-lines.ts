const longest = 7;

/** How a title stands on a slip: one or two columns, right to left; nothing when it is too long for one. */
export function slipLines(parts: readonly string[], lang: 'zh' | 'en'): string[] {
  return lang === 'en' ? englishLines(parts) : chineseLines(parts);
}

function chineseLines(parts: readonly string[]): string[] {
  const title = parts.join('').trim();
  if (title.includes('：')) {
    const [before = '', after = ''] = title.split('：', 2);
    return Math.max(lengthOf(before), lengthOf(after)) <= longest + 1 ? [before, after] : [];
  }
  if (lengthOf(title) <= longest) return [title];
  return lengthOf(title) > 2 * longest ? [] : halves(parts, '').filter((line) => lengthOf(line) <= longest + 1);
}

function englishLines(parts: readonly string[]): string[] {
  const title = parts.join('').trim();
  if (title.length <= 16) return [title];
  return title.length > 44 ? [] : halves(title.split(' '), ' ');
}

/** The parts in two lines of nearly the same length. */
function halves(parts: readonly string[], between: string): string[] {
  const cuts = Array.from({ length: Math.max(0, parts.length - 1) }, (_, index) =>
    [parts.slice(0, index + 1).join(between), parts.slice(index + 1).join(between)] as const);
  const unevenness = ([a, b]: readonly [string, string]) => Math.abs(lengthOf(a) - lengthOf(b));
  const best = cuts.sort((a, b) => unevenness(a) - unevenness(b))[0];
  return best ? [...best] : [];
}

const lengthOf = (text: string) => [...text].length;

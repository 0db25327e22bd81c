import { copyRule, type Slip } from '../copy/copy-rule.ts';

const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

const HAN = '\\p{Script=Han}”》】）」』';
const OPENING = '\\p{Script=Han}“《【（「『';
const AFTER_HAN = new RegExp(`(?<=[${HAN}]\\uE000{0,2})(?:[,;?]|!(?!\\[)|:(?!//)) ?(?![,;:?!.])`, 'gu');
// A single numeral with a stop is a number in a list or a decimal, not the end of a sentence.
const STOP = new RegExp(`(?<=[${HAN}])(?<!^\\s*[一二三四五六七八九十]{1,3})\\.(?=\\s*(?:[${OPENING}]|$)) ?`, 'gu');
const BEFORE_HAN = new RegExp(
  `(?<=[A-Za-z\\d%°)\\]\\uE000])[,;:](?=[${OPENING}])|(?<=[\\d%°)])[?!](?=[${OPENING}])`, 'gu',
);

export const punctuationIsFullWidth = copyRule('zh/ascii-punct', function* ({ text }): Generator<Slip> {
  if (!/[,;:?!.]/.test(text)) return;
  const seen = new Set<number>();
  for (const pattern of [AFTER_HAN, STOP, BEFORE_HAN]) {
    for (const match of text.matchAll(pattern)) {
      if (seen.has(match.index)) continue;
      seen.add(match.index);
      const mark = match[0].charAt(0);
      yield {
        from: match.index,
        to: match.index + match[0].length,
        wrong: `里的半角“${mark}”在中文里要用全角`,
        right: fullWidth[mark] ?? mark,
      };
    }
  }
});

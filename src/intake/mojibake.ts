/** Where text stands that was read in a wrong encoding once and saved like that. */
export function mojibakeIn(text: string): number[] {
  const places = [...text.matchAll(utf8AsLatin), ...text.matchAll(gbkAsLatin)].map((match) => match.index);
  for (const match of text.matchAll(maybeUtf8AsGbk)) if (isUtf8AsGbk(match[0])) places.push(match.index);
  return places.sort((a, b) => a - b);
}

// 海洋 as æµ·æ´‹: a leading byte and two more, as Windows-1252 shows them.
const utf8AsLatin = new RegExp('(?:[ã-ï][\\u0080-\\u00BF\\u0152-\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]{2}){2,}', 'g');

// 中国 as ÖÐ¹ú. ××× alone is how people hide digits.
const letter = '[À-ÖØ-öø-þ]';
const gbkAsLatin = new RegExp(`(?=[¡-þ]*${letter}[¡-þ]*${letter})[¡-þ]{4,}`, 'g');

/** The characters that GBK makes of the first two bytes of a Chinese character in UTF-8: 涓, 鐨, 锛 … */
const leads = [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef].flatMap((first) =>
  Array.from({ length: 64 }, (_, second) => new TextDecoder('gbk').decode(Uint8Array.of(first, 0x80 + second))));

// Two characters of three bytes become three of two, the first of which is always a lead.
const maybeUtf8AsGbk = new RegExp(`(?:[${leads.join('')}][^\\u0000-\\u007F]{2}){3,}`, 'g');

/** Whether a text, written in GBK again, reads as Chinese in UTF-8. */
function isUtf8AsGbk(text: string): boolean {
  bytesOfCharacters ??= gbkTable();
  const bytes = [...text].flatMap((character) => bytesOfCharacters?.get(character) ?? []);
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  const chinese = read.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0;
  return chinese >= read.length * 0.7;
}

let bytesOfCharacters: Map<string, number[]> | undefined;

function gbkTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) table.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  }
  return table;
}

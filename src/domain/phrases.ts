import { titleLines } from './names.ts';

// Browsers break Chinese headings anywhere; these are the places where a reader would.
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const han = /\p{Script=Han}/u;
/** Words of alumni life that the dictionary cuts in two. */
const houseWords = [
  '校友会', '校友分会', '校友志', '返校日', '奖学金', '助学金', '帆船赛', '天文台', '数学课', '工程师', '预报员', '听诊器', '新年', '音乐会', '读书会',
  '见面日', '分馆', '图书馆', '风电', '运维船', '首期', '在校生', '侧记', '年会', '讲坛', '招聘会', '座谈会', '招商会', '联谊会', '毕业生', '新生', '校友', '母校',
];
const numeral = /第?[〇零一二三四五六七八九十百千万两\d]{1,}(?:周年|年代|年|月|日|级|名|只|座|位|人|岁|届|期|篇|讲|次|个|条|台|场)/g;
const belongsLeft = new Set([...'的了着过们吗呢吧级届年月日期篇号座只名道曲湾馆船赛里上中下者']);
const belongsRight = new Set([...'第把被从在向给为与和对让不再又很最']);
const closing = new Set([...'，。：；！？、”’》）】…—']);
const opening = new Set([...'“‘《（【']);
const longest = 8;

/** The places of known words in a text, longest first, none overlapping. */
function knownWords(text: string, lexicon: readonly string[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  const isFree = (from: number, to: number) => found.every(([a, b]) => to <= a || from >= b);
  const add = (from: number, to: number) => { if (isFree(from, to)) found.push([from, to]); };
  const addAll = (list: readonly string[]) => {
    for (const word of list) {
      if (word.length < 2) continue;
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) add(at, at + word.length);
    }
  };
  addAll([...lexicon].sort((a, b) => b.length - a.length));
  for (const match of text.matchAll(numeral)) add(match.index, match.index + match[0].length);
  addAll(houseWords);
  return found.sort(([a], [b]) => a - b);
}

function words(text: string, lexicon: readonly string[]): string[] {
  const parts: string[] = [];
  let at = 0;
  const cut = (part: string) => { for (const { segment } of segmenter.segment(part)) parts.push(segment); };
  for (const [from, to] of knownWords(text, lexicon)) {
    cut(text.slice(at, from));
    parts.push(text.slice(from, to));
    at = to;
  }
  cut(text.slice(at));
  return parts.filter((part) => part !== '');
}

const isSingle = (part: string) => [...part].length === 1 && han.test(part);

/** A run of single characters is nearly always one word that the dictionary lacks: a name, a place. */
function joinStrays(parts: readonly string[]): string[] {
  const joined: { text: string; isRun: boolean }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const stray = isSingle(part) && !belongsLeft.has(part) && !belongsRight.has(part);
    if (last?.isRun && stray && [...last.text].length < 4) last.text += part;
    else joined.push({ text: part, isRun: stray });
  }
  return joined.map(({ text }) => text);
}

// Lines of an English title that stand on one line after all need the space that the mark replaced.
function spacedLines(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && !han.test(line.at(-1) ?? '') && !han.test(next[0] ?? '') ? `${line} ` : line;
  });
}

/** The parts of a heading between which a line may end; joined they are the heading. `|` in a title decides alone. */
export function phrases(title: string, lexicon: readonly string[] = []): string[] {
  if (title.includes('|')) return spacedLines(titleLines(title));
  if (!han.test(title)) return [title];
  const phrasesSoFar: string[] = [];
  let pending = '';
  for (const part of joinStrays(words(title, lexicon))) {
    if (opening.has(part)) {
      pending += part;
      continue;
    }
    const last = phrasesSoFar.at(-1);
    const sticks = last !== undefined && pending === '' && (
      [...part].every((character) => closing.has(character))
      || (belongsLeft.has(part) && !closing.has(last.at(-1) ?? ''))
      || (belongsRight.has(last.at(-1) ?? '') && [...last].length <= 2)
      || (!han.test(part) && !han.test(last.at(-1) ?? '') && !closing.has(last.at(-1) ?? ''))
    );
    const text = pending + part;
    pending = '';
    if (sticks && [...(last + text)].length <= longest + 2) phrasesSoFar[phrasesSoFar.length - 1] = last + text;
    else phrasesSoFar.push(text);
  }
  if (pending) phrasesSoFar.push(pending);
  const end = phrasesSoFar.at(-1);
  if (phrasesSoFar.length > 1 && end && [...end].length === 1) phrasesSoFar.splice(-2, 2, `${phrasesSoFar.at(-2)}${end}`);
  return phrasesSoFar;
}

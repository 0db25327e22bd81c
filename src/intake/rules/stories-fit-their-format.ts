import { storyFormats } from '#schemas/choices.ts';
import { classMentions } from '#domain/class-year.ts';
import { yearOf } from '#domain/days.ts';
import { bodyNotes } from '../body-notes.ts';
import type { Corpus, Entry } from '../entry.ts';
import { groupAt, groupsAt, textAt, textsAt } from '../entry-values.ts';
import { isWritten } from '../owner.ts';
import { positionOf, type EntryRule, type Remark } from '../rule.ts';

type Format = keyof typeof storyFormats;
type Need = (entry: Entry, corpus: Corpus) => Iterable<Remark>;

const leastPictures = 4;

/** A need for a field: what is missing, and a line to copy. */
function field(key: string, problem: string, remedy: string): Need {
  return function* need(entry) {
    if (!isWritten(entry, key)) yield { at: positionOf(entry, 'format'), path: 'format', problem, remedy };
  };
}

function* people(entry: Entry): Iterable<Remark> {
  if (isWritten(entry, 'people')) return;
  const format = storyFormats[entry.data['format'] as Format];
  yield {
    at: positionOf(entry, 'format'), path: 'format',
    problem: `体裁是“${format}”，却没有写明人物。`, remedy: '加一行，例如“人物: 林海燕”；同名的写编号。',
  };
}

const needsOfFormats: Record<Format, readonly Need[]> = {
  feature: [people],
  qa: [people, questions],
  timeline: [people, moments],
  photo: [people, captionedPictures],
  speech: [
    people,
    field('event', '演讲没有写明在哪次活动上。', '加一行“活动: ……”，写活动的名称或编号。'),
    field('quote', '演讲没有摘出一句寄语。', '加一行，例如“寄语: 先学会看天，再学会看数。”'),
  ],
  visit: [people, field('students', '寻访手记没有写采访的学生。', '加一行，例如“采访学生: 沈一诺（海科2401班）”。')],
  memory: [placeOrYear],
  notes: [notesByClass],
  case: [
    people,
    field('chain', '案例没有写明属于四链中的哪一链。', '加一行，例如“四链: 产业链”。'),
    field('facts', '案例没有列出数字。', '加上“数字”，写数值和说明，例如 412只、布放的浮标。'),
  ],
  memorial: [people, yearsOfLife],
};

/** A story has what its format cannot do without. */
export const storiesFitTheirFormat: EntryRule = {
  name: 'stories/format',
  severity: 'error',
  *check(entry, corpus) {
    const format = textAt(entry.data, 'format');
    if (entry.collection !== 'stories' || entry.lang !== 'zh') return;
    if (!format || !Object.hasOwn(needsOfFormats, format)) return;
    for (const need of needsOfFormats[format as Format]) yield* need(entry, corpus);
  },
};

const bodyRemark = (entry: Entry, problem: string, remedy: string): Remark =>
  ({ at: { line: entry.bodyLine, column: 1 }, problem, remedy });

function* questions(entry: Entry): Iterable<Remark> {
  const { headings, textRuns } = bodyNotes(entry);
  if (headings.some(({ text }) => /^(?:问|Q)\s*[：:]/u.test(text))) return;
  if (textRuns.some(({ text }) => /^(?:问|Q)\s*[：:]/u.test(text))) {
    yield bodyRemark(entry, '问答里没有以“## 问：”开头的小标题。', '把每个问题单独写成一行小标题，例如“## 问：您怎么选的专业？”。');
    return;
  }
  yield bodyRemark(entry, '问答里没有问题。', '每个问题单独一行，写成“## 问：您怎么选的专业？”，下面空一行写回答。');
}

function* moments(entry: Entry): Iterable<Remark> {
  const isListed = entry.body.match(/^\s*[-*+]\s+(?:\*\*)?\d{4}/gmu);
  if (isWritten(entry, 'milestones') || isListed) return;
  yield bodyRemark(entry, '时间线里没有带年份的列表。', '一年一行，例如“- 1999 · 入学”；也可以写在“节点”里。');
}

function* captionedPictures(entry: Entry): Iterable<Remark> {
  const captioned = bodyNotes(entry).images.filter(({ title }) => title.trim() !== '').length;
  if (captioned >= leastPictures) return;
  yield bodyRemark(
    entry, `图片故事有图注的图只有 ${captioned} 张，至少要 ${leastPictures} 张。`,
    '补足图片，图注写在地址后面的引号里，例如 ![清晨的东堤](1.jpg "2025年9月，东堤")。',
  );
}

function* placeOrYear(entry: Entry): Iterable<Remark> {
  if (isWritten(entry, 'places') || isWritten(entry, 'year')) return;
  yield {
    at: positionOf(entry, 'format'), path: 'format',
    problem: '口述没有写明哪里，也没有写明哪一年。', remedy: '加一行“地点: 东堤”，或者“年份: 1965”。',
  };
}

function* notesByClass(entry: Entry, corpus: Corpus): Iterable<Remark> {
  const lines = entry.body.split('\n').filter((line) => /^\s*(?:[-*+]\s|#{2,6}\s)/u.test(line));
  if (lines.some((line) => classMentions(line, yearOf(corpus.now)).length > 0)) return;
  yield bodyRemark(entry, '近况没有按级排列。', '一人一行，以级开头，例如“- 1998级 林海燕：……”；也可以用小标题分级：“## 1998级”。');
}

function* yearsOfLife(entry: Entry, corpus: Corpus): Iterable<Remark> {
  const ids = textsAt(entry.data, 'people');
  const subjects = corpus.entries.filter(({ collection, lang, id }) =>
    collection === 'people' && lang === 'zh' && ids.includes(id));
  if (ids.length > 0 && !subjects.some((person) => person.data['deceased'] === true)) {
    yield {
      at: positionOf(entry, 'people'), path: 'people',
      problem: '悼念的人物中没有一位写明已故。', remedy: '在人物的文件里加一行“已故: 是”，并写上“生卒”。',
    };
  } else if (!subjects.some((person) => groupAt(person.data, 'lived')) && groupsAt(entry.data, 'life').length === 0) {
    yield {
      at: positionOf(entry, 'format'), path: 'format',
      problem: '悼念没有写明生卒年份。', remedy: '在人物的文件里写“生卒”，例如生年 1936、卒年 2024。',
    };
  }
}

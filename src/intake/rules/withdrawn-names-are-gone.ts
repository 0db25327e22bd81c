import type { Corpus, Entry } from '../entry.ts';
import { textAt, textsAt } from '../entry-values.ts';
import { entriesOf } from '../owner.ts';
import { absences } from '../publication-state.ts';
import type { CorpusRule } from '../rule.ts';

/** Whoever withdrew, or was taken down, is not named in what is still shown. */
export const withdrawnNamesAreGone: CorpusRule = {
  name: 'consent/withdrawn-name',
  // Someone else may bear the name, or it may be a word: only a reader can tell.
  severity: 'warning',
  *checkAll(corpus) {
    const absenceOf = absences(corpus);
    const people = entriesOf(corpus, 'people');
    const isGone = (person: Entry) => ['withdrawn', 'takenDown'].includes(absenceOf(person) ?? '');
    const others = new Set(people.filter((person) => !isGone(person)).flatMap(namesOf));
    const owners = new Map(people.filter(isGone).flatMap((person) =>
      namesOf(person).filter((name) => !others.has(name)).map((name) => [name, person] as const)));
    if (owners.size === 0) return;
    const anyName = new RegExp([...owners.keys()].sort((a, b) => b.length - a.length).map(pattern).join('|'), 'gu');
    for (const [file, text] of shownTexts(corpus, absenceOf)) {
      const hits = [...text.matchAll(anyName)];
      for (const name of new Set(hits.map(([found]) => found))) {
        const same = hits.filter(([found]) => found === name);
        const times = same.length > 1 ? `，共 ${same.length} 处` : '';
        const at = corpus.sources.get(file)?.position(same[0]?.index ?? 0) ?? { line: 1, column: 1 };
        yield {
          file, at,
          problem: `这里写到“${name}”${times}，而 ${owners.get(name)?.file ?? ''} 已撤回授权或撤下。`,
          remedy: '改写成不出现姓名的说法；说的不是这个人，就不用改。',
        };
      }
    }
  },
};

/** One character is no name to look for. */
function namesOf(person: Entry): string[] {
  return [textAt(person.data, 'name'), textAt(person.data, 'nameEn'), ...textsAt(person.data, 'aliases')]
    .filter((name) => name !== undefined && [...name].length > 1) as string[];
}

function pattern(name: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /^\p{Script=Latin}/u.test(name) ? `(?<!\\p{L})${literal}(?!\\p{L})` : literal;
}

function* shownTexts(corpus: Corpus, absenceOf: (entry: Entry) => unknown): Iterable<[file: string, text: string]> {
  for (const entry of corpus.entries) if (!absenceOf(entry)) yield [entry.file, entry.source.text];
  for (const file of new Set(corpus.rows.map((row) => row.file))) {
    const source = corpus.sources.get(file);
    if (source && file !== 'data/takedown.yaml' && file !== 'data/redirects.yaml') yield [file, source.text];
  }
}

import { publications } from '#schemas/choices.ts';
import type { CollectionName } from '#schemas/registry.ts';
import type { Entry } from '../entry.ts';
import { numberAt, textAt } from '../entry-values.ts';
import { entriesOf, placeIn } from '../owner.ts';
import { repeated } from '../repeated.ts';
import type { CorpusRule, Remark } from '../rule.ts';

/** One kind of number: where it stands, what counts together, and how to say it. */
interface Numbering {
  collections: CollectionName[];
  path: string;
  /** What the number counts within, or nothing when an entry has no such number. */
  within: (entry: Entry) => string | undefined;
  say: (entry: Entry) => string;
}

const numberings: Numbering[] = [
  {
    collections: ['issues'], path: 'number', within: ({ data }) => textAt(data, 'publication'),
    say: ({ data }) => {
      const publication = publications[data['publication'] as keyof typeof publications];
      return `“${publication}”的第 ${String(data['number'])} 期`;
    },
  },
  {
    collections: ['stories', 'news'], path: 'part', within: ({ data }) => textAt(data, 'series'),
    say: ({ data }) => `系列“${textAt(data, 'series') ?? ''}”的第 ${String(data['part'])} 篇`,
  },
  {
    collections: ['events'], path: 'no', within: ({ data }) => textAt(data, 'series'),
    say: ({ data }) => `系列“${textAt(data, 'series') ?? ''}”的第 ${String(data['no'])} 期`,
  },
  {
    collections: ['documents'], path: 'no', within: () => 'documents',
    say: ({ data }) => `文号“${String(data['no'])}”`,
  },
];

/** No number is given twice: of issues in a publication, of parts and events in a series, of documents. */
export const numbersAreUsedOnce: CorpusRule = {
  name: 'numbers/once',
  severity: 'error',
  *checkAll(corpus) {
    for (const numbering of numberings) {
      const entries = numbering.collections.flatMap((collection) => entriesOf(corpus, collection));
      yield* repeatedNumbers(numbering, entries);
      yield* numbersOfNothing(numbering, entries);
    }
  },
};

function* repeatedNumbers({ path, within, say }: Numbering, entries: Entry[]): Iterable<Remark & { file: string }> {
  const keyOf = (entry: Entry) => {
    const group = within(entry);
    const number = numberAt(entry.data, path) ?? textAt(entry.data, path);
    return group === undefined || number === undefined ? undefined : `${group} ${number}`;
  };
  for (const { item, first } of repeated(entries, keyOf)) {
    yield {
      file: item.file, at: placeIn(item, path), path,
      problem: `${say(item)}已经有了：${first.file}。`, remedy: '核对两篇，改正写错的那个号；重复的一篇就删掉。',
    };
  }
}

function* numbersOfNothing({ path, within }: Numbering, entries: Entry[]): Iterable<Remark & { file: string }> {
  for (const entry of entries) {
    const number = numberAt(entry.data, path);
    if (number === undefined || within(entry) !== undefined || entry.collection === 'issues') continue;
    yield {
      file: entry.file, at: placeIn(entry, path), path, severity: 'warning',
      problem: `写了第 ${number} ${path === 'part' ? '篇' : '期'}，却没有写是哪个系列。`, remedy: '加一行“系列: ……”，写系列的名称或编号；不属于系列就删掉这个号。',
    };
  }
}

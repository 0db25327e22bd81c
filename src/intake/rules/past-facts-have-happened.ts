import { dayOf } from '#domain/days.ts';
import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import type { Corpus, EntryValues } from '../entry.ts';
import { groupsAt } from '../entry-values.ts';
import { placeIn, siteSetting, type Owner } from '../owner.ts';
import { absences } from '../publication-state.ts';
import type { CorpusRule, Remark } from '../rule.ts';

/** Fields that tell of what has happened already, by schema; a star stands for every item of a list. */
const pastFields: Record<string, readonly string[]> = {
  people: ['honours.*.year', 'life.*.year', 'updated'],
  stories: ['life.*.year', 'year', 'approvedOn', 'updated'],
  news: ['updated'],
  chapters: ['founded', 'membersAsOf', 'updated'],
  events: ['updated'],
  culture: ['year', 'editions.*.year', 'updated'],
  series: ['updated'],
  issues: ['date', 'updated'],
  giving: ['asOf', 'reports.*.year', 'updated'],
  documents: ['date', 'updated'],
  pages: ['checked', 'updated'],
  colleges: ['founded'],
  honours: ['year'],
  indicators: ['asOf'],
  registers: ['year'],
  bases: ['since'],
  numbers: ['asOf'],
  history: ['year'],
  takedown: ['date'],
  site: ['founded'],
};

/** What is told as done on pages of today lies not in the future. */
export const pastFactsHaveHappened: CorpusRule = {
  name: 'calendar/future',
  // A build for another day than today is no reason to refuse the content.
  severity: 'warning',
  *checkAll(corpus) {
    const absenceOf = absences(corpus);
    const shown = corpus.entries.filter((entry) => entry.lang === 'zh' && !absenceOf(entry));
    const owners: Owner[] = [...shown, ...corpus.rows];
    for (const owner of owners) {
      const schemaName = 'list' in owner ? owner.list : owner.collection;
      for (const remark of futureFacts(corpus, schemaName, owner.data)) {
        yield { ...remark, file: owner.file, at: placeIn(owner, remark.path) };
      }
    }
    for (const remark of futureFacts(corpus, 'site', { ...corpus.site })) {
      yield { ...remark, ...siteSetting(corpus, remark.path) };
    }
  },
};

type Fact = Omit<Remark, 'at'> & { path: string };

function* futureFacts(corpus: Corpus, schemaName: string, data: EntryValues): Iterable<Fact> {
  const today = dayOf(corpus.now);
  for (const pattern of pastFields[schemaName] ?? []) {
    for (const { path, value, field } of valuesAt(fieldsFor(schemaName), data, pattern.split('.'))) {
      const written = String(value);
      if (written <= today.slice(0, written.length)) continue;
      yield {
        path, problem: `“${field.label}”写着 ${written}，还没有到。`,
        remedy: '核对后改正，多半是年份写错了一个数字；还没有发生的事先不写。',
      };
    }
  }
}

interface Found {
  path: string;
  value: string | number;
  field: Field;
}

function* valuesAt(
  fields: readonly Field[], data: EntryValues, [key = '', ...rest]: string[], path = '',
): Iterable<Found> {
  const field = fields.find((candidate) => candidate.key === key);
  const value = data[key];
  if (!field) return;
  if (rest[0] === '*') {
    for (const [index, item] of groupsAt(data, key).entries()) {
      yield* valuesAt(field.item?.fields ?? [], item, rest.slice(1), `${path}${key}.${index}.`);
    }
  } else if (typeof value === 'string' || typeof value === 'number') {
    yield { path: path + key, value, field };
  }
}

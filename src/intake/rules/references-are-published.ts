import { fieldsFor, labelFor } from '#schemas/field-tree.ts';
import { referencesIn } from '#schemas/reference-sites.ts';
import type { Corpus, Entry } from '../entry.ts';
import { textAt } from '../entry-values.ts';
import { placeIn, type Owner } from '../owner.ts';
import { absences, type Absence } from '../publication-state.ts';
import type { CorpusRule, Remark } from '../rule.ts';

/** What is on the site points only at what is on the site. */
export const referencesArePublished: CorpusRule = {
  name: 'references/published',
  severity: 'error',
  *checkAll(corpus) {
    const absenceOf = absences(corpus);
    const targets = new Map<string, Entry>();
    for (const entry of corpus.entries) {
      if (entry.lang === 'zh') targets.set(`${entry.collection}/${entry.id}`, entry);
    }
    for (const owner of shownOwners(corpus, absenceOf)) {
      const schemaName = 'list' in owner ? owner.list : owner.collection;
      for (const { path, collection, id, field } of referencesIn(owner.data, fieldsFor(schemaName))) {
        const target = targets.get(`${collection}/${id}`);
        const absence = target && absenceOf(target);
        if (!target || !absence) continue;
        yield { file: owner.file, at: placeIn(owner, path), path, ...words(target, absence, field.label) };
      }
    }
  },
};

/** Rows are always shown, but a list of what was taken down may name what is gone. */
function* shownOwners(corpus: Corpus, absenceOf: (entry: Entry) => Absence | undefined): Iterable<Owner> {
  for (const entry of corpus.entries) if (entry.lang === 'zh' && !absenceOf(entry)) yield entry;
  for (const row of corpus.rows) if (row.list !== 'takedown') yield row;
}

// A withdrawal takes effect at once, in one build: pages leave the name out by themselves, so these only warn.
function words(target: Entry, absence: Absence, label: string): Pick<Remark, 'problem' | 'remedy' | 'severity'> {
  const name = textAt(target.data, 'name') ?? textAt(target.data, 'title') ?? target.id;
  const pointed = `这里的“${label}”写到${labelFor(target.collection)}“${name}”，而 ${target.file}`;
  const leave = `从“${label}”里去掉“${name}”`;
  switch (absence) {
    case 'draft':
      return { problem: `${pointed} 还是草稿。`, remedy: `发布那一篇（删掉“草稿: 是”），或者先${leave}。` };
    case 'scheduled': {
      const moment = textAt(target.data, 'publishAt')?.slice(0, 16).replace('T', ' ');
      return { problem: `${pointed} 定在 ${moment} 才发布。`, remedy: `把这一篇的“定时”也写成 ${moment}，或者先${leave}。` };
    }
    case 'expired':
      return { problem: `${pointed} 已经过了“失效”日期。`, remedy: `${leave}，或者把那一篇的“失效”改晚。` };
    case 'withdrawn':
      return { severity: 'warning', problem: `${pointed} 的授权已经撤回。`, remedy: `${leave}，正文里提到此人的地方也要改写。` };
    case 'takenDown':
      return { severity: 'warning', problem: `${pointed} 已经撤下（data/takedown.yaml）。`, remedy: `${leave}，正文里提到的地方也要改写。` };
  }
}

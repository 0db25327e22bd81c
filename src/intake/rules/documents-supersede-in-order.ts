import { textAt } from '../entry-values.ts';
import { cyclesIn } from '../cycles.ts';
import { entriesOf, placeIn } from '../owner.ts';
import { absences } from '../publication-state.ts';
import type { CorpusRule } from '../rule.ts';

/** What has been replaced is no longer in force, replacement goes forward in time and never in a circle. */
export const documentsSupersedeInOrder: CorpusRule = {
  name: 'documents/supersedes',
  severity: 'error',
  *checkAll(corpus) {
    const documents = entriesOf(corpus, 'documents');
    const absenceOf = absences(corpus);
    const byId = new Map(documents.map((document) => [document.id, document]));
    const olderOf = (id: string) => textAt(byId.get(id)?.data, 'supersedes');

    for (const cycle of cyclesIn(byId.keys(), olderOf)) {
      const files = cycle.map((id) => byId.get(id)).filter((document) => document !== undefined);
      const first = files[0];
      if (!first) continue;
      yield {
        file: first.file, at: placeIn(first, 'supersedes'), path: 'supersedes',
        problem: files.length === 1
          ? '文件把自己写成了被替代的旧文件。'
          : `几份文件互相替代，绕成一圈：${files.map(({ file }) => file).join(' → ')}。`,
        remedy: '“替代”写被它取代的旧文件；删掉写反的那一处。',
      };
    }
    for (const newer of documents) {
      const older = byId.get(textAt(newer.data, 'supersedes') ?? '');
      if (!older || older === newer) continue;
      const [newDate, oldDate] = [textAt(newer.data, 'date'), textAt(older.data, 'date')];
      if (older.data['state'] === 'current' && !absenceOf(newer)) {
        yield {
          file: older.file, at: placeIn(older, 'state'), path: 'state',
          problem: `“${textAt(older.data, 'title') ?? older.id}”写着“现行”，却已被 ${newer.file} 替代。`,
          remedy: '把这一份的“效力”改成“修订”或“废止”；没有被替代，就从那一份里删掉“替代”。',
        };
      }
      if (newDate && oldDate && newDate < oldDate && olderOf(older.id) !== newer.id) {
        yield {
          file: newer.file, at: placeIn(newer, 'supersedes'), path: 'supersedes',
          problem: `这一份发文于 ${newDate}，早于它替代的 ${older.file}（${oldDate}）。`,
          remedy: '多半是写反了：把“替代”写到较新的那一份里；日期写错了就改日期。',
        };
      }
    }
  },
};

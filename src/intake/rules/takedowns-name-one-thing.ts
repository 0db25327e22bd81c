import { pathParts } from '#domain/entry-of-path.ts';
import { textAt } from '../entry-values.ts';
import { isWritten, placeIn, rowsOf } from '../owner.ts';
import type { CorpusRule } from '../rule.ts';

/** A takedown is of one page or of one person, never of a whole list. */
export const takedownsNameOneThing: CorpusRule = {
  name: 'takedown/subject',
  severity: 'error',
  *checkAll(corpus) {
    for (const row of rowsOf(corpus, 'takedown')) {
      const url = textAt(row.data, 'url');
      const hasPerson = isWritten(row, 'person');
      if (!isWritten(row, 'url') && !hasPerson) {
        yield {
          file: row.file, at: row.at, path: 'url',
          problem: '这一行没有写撤下什么。', remedy: '加上“网址”（以斜线开头），或者“人物”（姓名或编号）。',
        };
      } else if (url !== undefined && hasPerson) {
        yield {
          file: row.file, at: placeIn(row, 'person'), path: 'person',
          problem: '一行里既写了网址，又写了人物。', remedy: '分成两行，各写日期和原因。',
        };
      }
      if (url !== undefined && pathParts(url).segments.length < 2) {
        yield {
          file: row.file, at: placeIn(row, 'url'), path: 'url',
          problem: `“${url}”不是一个页面的网址。`, remedy: '写要撤下的那一页，例如“/news/20251103-example/”；一页一行。',
        };
      }
    }
  },
};

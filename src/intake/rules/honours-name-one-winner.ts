import { isWritten, placeIn, rowsOf } from '../owner.ts';
import type { CorpusRule } from '../rule.ts';

/** An honour goes to a person or to a chapter. */
export const honoursNameOneWinner: CorpusRule = {
  name: 'honours/winner',
  severity: 'error',
  *checkAll(corpus) {
    for (const row of rowsOf(corpus, 'honours')) {
      const toPerson = isWritten(row, 'person');
      if (toPerson !== isWritten(row, 'chapter')) continue;
      yield toPerson
        ? {
            file: row.file, at: placeIn(row, 'chapter'), path: 'chapter',
            problem: '一行荣誉既写了人物，又写了校友会。', remedy: '分成两行，一行一个得奖者。',
          }
        : {
            file: row.file, at: row.at, path: 'person',
            problem: '这一行荣誉没有写给谁。', remedy: '加上“人物”（姓名或编号）；奖给组织的写“校友会”。',
          };
    }
  },
};

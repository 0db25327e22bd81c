import { expect, test } from 'vitest';
import { plainParagraphs } from './issue-view.ts';

test('a note is told in paragraphs without marks', () => {
  expect(plainParagraphs('## 卷首\n\n涨潮时在**水里**，\n落潮时在[岸上](/a/)。\r\n\r\n\n> 一天两次。\n')).toEqual([
    '卷首', '涨潮时在水里，落潮时在岸上。', '一天两次。',
  ]);
});

test('lines of English are joined with a space', () => {
  expect(plainParagraphs('under water\nat high tide')).toEqual(['under water at high tide']);
});

test('nothing comes of nothing', () => expect(plainParagraphs(' \n\n ')).toEqual([]));

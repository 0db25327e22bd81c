import { expect, test } from 'vitest';
import { readClassNotes } from './class-notes.ts';

test('a note has a year, a department, a name and a sentence', () => {
  const body = '前言。\n\n## 一九九零年代\n\n- **1998级·海洋·林海燕**：九月航次[校验浮标](/stories/x/)六只。\n- 别的一行\n* **1988级·建筑·全班**: 浇水**多**了。\n';
  expect(readClassNotes(body)).toEqual([
    { year: 1998, group: '海洋', who: '林海燕', text: '九月航次校验浮标六只。' },
    { year: 1988, group: '建筑', who: '全班', text: '浇水多了。' },
  ]);
});

test('other lists are no notes', () => {
  expect(readClassNotes('- **重点**：不是级友\n- 1998级·海洋·林海燕：没有加粗\n')).toEqual([]);
});

import { expect, test } from 'vitest';
import { depthFindings } from './body-depth.ts';
import { SourceText } from './source-text.ts';

const said = (text: string) => depthFindings(new SourceText('a.md', text), 2).map(({ line }) => line);

test.each(['> '.repeat(100), '>'.repeat(100), '- '.repeat(100), '1. '.repeat(100), ' '.repeat(1000)])('%j is beyond all sense', (line) => {
  expect(said(`---\n甲\n${line}乙\n${line}丙`)).toEqual([3]);
});

test.each(['> > > 引文', '- - 甲', '-'.repeat(100), '*'.repeat(100), '> '.repeat(100)])('%j', (line) => {
  expect(said(line)).toEqual([]);
});

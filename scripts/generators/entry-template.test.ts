import { expect, test } from 'vitest';
import { readEntry } from '#intake/read-entry.ts';
import { SourceText } from '#intake/source-text.ts';
import { collectionNames } from '#schemas/registry.ts';
import { entryTemplate } from './entry-template.ts';

test.each(collectionNames)('the template of %s has nothing wrong but what is still to be filled in', (collection) => {
  const source = new SourceText(`${collection}/a/index.md`, entryTemplate(collection));
  const { entry, findings } = readEntry(source, { collection, id: 'a', lang: 'zh', mdx: false });
  expect(entry?.data['draft']).toBe(true);
  expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set(['values/missing']));
});

test('what is known is filled in, quoted where YAML needs it', () => {
  const text = entryTemplate('stories', { title: '在海边: 守望 #1', date: '2026-03-08' });
  const source = new SourceText('stories/a/index.md', text);
  const { entry } = readEntry(source, { collection: 'stories', id: 'a', lang: 'zh', mdx: false });
  expect(entry?.data).toMatchObject({ title: '在海边: 守望 #1', date: '2026-03-08' });
});

import { expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/plain-processor.ts';
import { headingAnchors } from './heading-anchors.ts';
import { entryFixture } from './testing/entry-fixture.ts';

test('the anchors are those of the printed page', async () => {
  const headings = [
    '东堤 日出', '海：风（一）', 'A & B', '“守望”', '1998—2004', 'C++ 与 `code`', '**海**与风', '海', '海', 'Über_uns', '海·风',
    '问：为什么？', '浪 🌊 海', 'a  b',
  ];
  const body = headings.map((heading) => `## ${heading}`).join('\n\n');
  const printed = (await renderMarkdown(body)).headings.map(({ slug }) => slug);
  expect(headingAnchors(entryFixture('pages', {}, { body }))).toEqual(printed);
});

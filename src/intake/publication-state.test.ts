import { expect, test } from 'vitest';
import { absences } from './publication-state.ts';
import { corpusFixture, entryFixture } from './testing/entry-fixture.ts';

test.each([
  [{}, undefined],
  [{ draft: true }, 'draft'],
  [{ publishAt: '2026-12-01T09:00+08:00' }, 'scheduled'],
  [{ publishAt: '2026-11-20T09:00+08:00' }, undefined],
  [{ expires: '2026-11-19' }, 'expired'],
  [{ consent: { state: 'withdrawn' }, draft: true }, 'withdrawn'],
])('%o: %s', (data, expected) => {
  const entry = entryFixture('news', data);
  expect(absences(corpusFixture({ entries: [entry] }))(entry)).toBe(expected);
});

test('a page that was taken down', () => {
  const entry = entryFixture('news', {}, { id: 'a' });
  const corpus = corpusFixture({ entries: [entry], rows: { takedown: [{ url: '/news/a/' }] } });
  expect(absences(corpus)(entry)).toBe('takenDown');
});

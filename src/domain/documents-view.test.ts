import { expect, test } from 'vitest';
import { documentState } from './documents-view.ts';

test('a document whose last day has passed no longer counts, whatever it says', () => {
  expect(documentState('current', '2026-11-19', '2026-11-20T09:00+08:00', false)).toBe('repealed');
  expect(documentState('current', '2026-11-20', '2026-11-20T09:00+08:00', false)).toBe('current');
});

test('what says nothing counts until something replaces it', () => {
  expect(documentState(undefined, undefined, '2026-11-20', false)).toBe('current');
  expect(documentState(undefined, undefined, '2026-11-20', true)).toBe('repealed');
  expect(documentState('revised', undefined, '2026-11-20', true)).toBe('revised');
});

import { expect, test } from 'vitest';
import { cyclesIn } from './cycles.ts';

test('each circle is found once, ways into it and out of it are not part of it', () => {
  const next: Record<string, string> = { a: 'b', b: 'c', c: 'b', d: 'c', e: 'e', f: 'g' };
  expect(cyclesIn(Object.keys(next), (id) => next[id])).toEqual([['b', 'c'], ['e']]);
  expect(cyclesIn(['a', 'b'], (id) => (id === 'a' ? 'b' : undefined))).toEqual([]);
});

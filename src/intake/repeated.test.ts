import { expect, test } from 'vitest';
import { repeated } from './repeated.ts';

test('each later item is told together with the first of its key; without a key nothing repeats', () => {
  const keyOf = (word: string) => (word === '' ? undefined : word[0]);
  expect(repeated(['ab', '', 'cd', 'ac', '', 'ad'], keyOf)).toEqual([{ item: 'ac', first: 'ab' }, { item: 'ad', first: 'ab' }]);
});

import { expect, test } from 'vitest';
import { knownValue, nextValue } from './reader-choices.ts';

test.each([['dark', 'dark'], ['sepia', 'auto'], ['', 'auto'], [null, 'auto']])('kept %j means %s', (kept, value) => {
  expect(knownValue('theme', kept)).toBe(value);
});

test('pressing goes round', () => {
  expect(['normal', 'large', 'xlarge', 'unknown'].map((value) => nextValue('type', value)))
    .toEqual(['large', 'xlarge', 'normal', 'normal']);
});

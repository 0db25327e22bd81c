import { expect, test } from 'vitest';
import { unicodeRange } from './unicode-range.ts';

test.each([
  ['校友', 'U+53CB,U+6821'],
  ['cab', 'U+61-63'],
  ['ba', 'U+61-62'],
  ['𬭎校校', 'U+6821,U+2CB4E'],
])('%s is %s', (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});

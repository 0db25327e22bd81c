import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

const throws = (seed: string): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 5 }, () => random.unit());
};

test('the same seed throws the same numbers, another seed others', () => {
  expect(throws('海')).toEqual(throws('海'));
  expect(throws('海')).not.toEqual(throws('山'));
});

test('two streams do not disturb each other', () => {
  const first = seededRandom('a');
  const second = seededRandom('b');
  const mixed = [first.unit(), second.unit(), first.unit(), second.unit()];
  expect([mixed[0], mixed[2]]).toEqual(throws('a').slice(0, 2));
  expect([mixed[1], mixed[3]]).toEqual(throws('b').slice(0, 2));
});

test('every throw stays within its bounds', () => {
  const random = seededRandom('bounds');
  for (let index = 0; index < 5000; index++) {
    expect(Math.abs(random.bell())).toBeLessThanOrEqual(1);
    expect(Math.abs(random.tent())).toBeLessThanOrEqual(1);
    expect(['x', 'y']).toContain(random.pick(['x', 'y']));
  }
});

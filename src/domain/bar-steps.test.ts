import { expect, test } from 'vitest';
import { barStep } from './bar-steps.ts';

test('a bar is as long as its share, in steps of five', () => {
  expect([barStep(50, 200), barStep(326_800, 500_000)]).toEqual([25, 65]);
});

test('something never looks like nothing, nor nearly all like all', () => {
  expect([barStep(1, 1000), barStep(999, 1000), barStep(0, 1000), barStep(1200, 1000), barStep(5, 0)]).toEqual([5, 95, 0, 100, 0]);
});

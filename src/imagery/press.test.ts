import { expect, test } from 'vitest';
import { inkTexture } from './press.ts';

function printed(seed: string, level: number): Uint8Array {
  const pixels = new Uint8Array(100 * 70 * 3).fill(level);
  inkTexture(pixels, 100, 70, seed, 7, 5);
  return pixels;
}

const mean = (pixels: Uint8Array): number => pixels.reduce((sum, value) => sum + value, 0) / pixels.length;

test('the same seed gives the same texture, another seed another', () => {
  expect(printed('a', 120)).toEqual(printed('a', 120));
  expect(printed('a', 120)).not.toEqual(printed('b', 120));
});

test('the texture breaks up every flat ink and keeps its tone', () => {
  for (const level of [30, 120, 220]) {
    const pixels = printed('tone', level);
    expect(Math.abs(mean(pixels) - level)).toBeLessThan(1.5);
    expect(new Set(pixels).size).toBeGreaterThan(5);
    expect(Math.max(...pixels) - Math.min(...pixels)).toBeLessThan(60);
  }
});

test('nothing wraps around at black or white', () => {
  expect(Math.min(...printed('white', 255))).toBeGreaterThan(230);
  expect(Math.max(...printed('black', 0))).toBeLessThan(60);
});

import { converter } from 'culori';
import { expect, test } from 'vitest';
import { figureInk, inkSet } from './inks.ts';
import { timesOfDay } from './plate-spec.ts';

const toOklch = converter('oklch');
const brands = ['#0E4D56', '#8C1D2B', '#660874', '#C8102E', '#8A5A12', '#1B3F94', '#2E7D32', '#444444'];

function hueOf(ink: string): number {
  return toOklch(ink)?.h ?? 90;
}

test.each(timesOfDay)('at %s the sun is amber or pale and never red, whatever the school colour', (time) => {
  for (const brand of brands) {
    const { sun } = inkSet(brand, time);
    expect(hueOf(sun), `${brand} ${sun}`).toBeGreaterThan(50);
    expect(hueOf(sun), `${brand} ${sun}`).toBeLessThan(130);
    expect(toOklch(sun)?.l).toBeGreaterThan(0.7);
  }
});

test('sea and sky of a red school stay blue', () => {
  const { sea, sky } = inkSet('#C8102E', 'day');
  for (const ink of [sea[1], sky[0]]) {
    expect(hueOf(ink)).toBeGreaterThan(180);
    expect(hueOf(ink)).toBeLessThan(280);
  }
});

test('the key block is dark and takes the hue of the school', () => {
  const { key } = inkSet('#1B3F94', 'dusk');
  expect(toOklch(key)?.l).toBeLessThan(0.3);
  expect(Math.abs(hueOf(key) - hueOf('#1B3F94'))).toBeLessThan(12);
});

test('a figure is never printed in brown', () => {
  for (let hue = 0; hue < 360; hue += 5) {
    const printed = hueOf(figureInk(hue));
    expect(printed < 25 || printed > 105, `school hue ${hue} → ${printed}`).toBe(true);
  }
});

test('a word that is no colour still prints', () => {
  for (const ink of Object.values(inkSet('校色', 'dawn')).flat()) {
    if (typeof ink === 'string') expect(ink).toMatch(/^#[0-9a-f]{6}$/);
  }
});

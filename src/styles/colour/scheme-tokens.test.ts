import { describe, expect, test } from 'vitest';
import { bookClothCount, leastClothDistance } from './book-cloths.ts';
import { contrast, distance, oklchOf } from './oklch.ts';
import { schemeTokens, type Tokens } from './scheme-tokens.ts';
import { failingPairs } from './token-pairs.ts';

const named = [
  '#0E4D56', '#8C1515', '#5C2483', '#FFD200', '#E60012', '#00A0E9', '#7CB342', '#1D2088',
  '#003153', '#B5985A', '#222222', '#F7F7F7', '#E4007F', '#006940', '#FF7F00', '#9AD3F0',
];

function randomColours(count: number): string[] {
  let seed = 7;
  const byte = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * 256).toString(16).padStart(2, '0');
  };
  return Array.from({ length: count }, () => `#${byte()}${byte()}${byte()}`);
}

const schemes = (brand: string, options = {}): Tokens[] => Object.values(schemeTokens(brand, options));

test('3,000 random school colours, with random seals too, print nothing that cannot be read', () => {
  const colours = randomColours(3_000);
  const failures = colours.flatMap((brand, index) => [
    ...schemes(brand), ...schemes(brand, { accent: colours.at(-index - 1) }),
  ].flatMap((tokens) => failingPairs(tokens).map((pair) => ({ brand, ...pair }))));
  expect(failures).toEqual([]);
}, 60_000);

test('the memorial scheme can be read, is grey, and is the same for every school', () => {
  const memorial = schemeTokens('#E60012', { mono: true });
  expect(schemeTokens('#FFD200', { mono: true, accent: '#00A0E9' })).toEqual(memorial);
  for (const tokens of Object.values(memorial)) {
    expect(failingPairs(tokens)).toEqual([]);
    for (const hex of Object.values(tokens)) expect(hex).toMatch(/^#(..)\1\1$/);
  }
});

test('a pair that cannot be read is found', () => {
  const { light } = schemeTokens('#0E4D56');
  expect(failingPairs({ ...light, ink: '#b0b0b0' }).map(({ token, ground }) => `${token}/${ground}`))
    .toEqual(['ink/paper', 'ink/paper-2', 'ink/paper-3', 'ink/mark']);
});

describe.each(named)('school colour %s', (brand) => {
  test.each([['in colour', {}], ['in mourning', { mono: true }]])('%s', (_, options) => {
    for (const tokens of schemes(brand, options)) {
      expect(failingPairs(tokens)).toEqual([]);
      const cloths = Array.from({ length: bookClothCount }, (__, index) => oklchOf(tokens[`s${index}`]!));
      const alike = cloths.flatMap((cloth, index) => cloths.slice(index + 1).map((other) => distance(cloth, other)))
        .filter((apart) => apart < leastClothDistance);
      expect(alike).toEqual([]);
    }
  });

  test('counts grow away from the paper', () => {
    const ramp = (tokens: Tokens) => [1, 2, 3, 4].map((step) => oklchOf(tokens[`q${step}`]!).l);
    const { light, dark } = schemeTokens(brand);
    expect(ramp(light)).toEqual(ramp(light).toSorted((one, other) => other - one));
    expect(ramp(dark)).toEqual(ramp(dark).toSorted((one, other) => one - other));
  });
});

test('the seal is vermilion, or indigo where the school is red', () => {
  expect(oklchOf(schemeTokens('#0E4D56').light['seal-fill']!).h).toBeCloseTo(32, -1);
  expect(oklchOf(schemeTokens('#8C1515').light['seal-fill']!).h).toBeCloseTo(252, -1);
  expect(oklchOf(schemeTokens('#8C1515', { accent: '#00695C' }).light['seal-fill']!).h)
    .toBeCloseTo(oklchOf('#00695C').h, -1);
});

test.each(['#FFD200', '#9AD3F0'])('%s stays bright and is printed on in dark ink', (brand) => {
  const { light, dark } = schemeTokens(brand);
  expect(light['cloth']).toBe(brand.toLowerCase());
  expect(contrast(light['on-cloth']!, '#ffffff')).toBeGreaterThan(7);
  expect(contrast(dark['on-cloth']!, '#000000')).toBeGreaterThan(7);
});

test('a school colour that carries white text is the cloth itself', () => {
  expect(schemeTokens('#0E4D56').light['cloth']).toBe('#0e4d56');
});

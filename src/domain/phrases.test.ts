import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

test.each([
  ['海洋装备行业校友会在青岛成立', ['青岛'], '校友会'],
  ['建校六十八周年校友返校日侧记：四千人的操场', [], '六十八周年'],
  ['“灯塔奖学金”首期发放，二十名同学受助', [], '“灯塔'],
  ['贵州校友会走进毕节，为沈墨校友的学校建起天文角', ['毕节', '沈墨'], '沈墨'],
])('%s keeps its words whole', (title, lexicon, word) => {
  const parts = phrases(title, lexicon);
  expect(parts.join('')).toBe(title);
  expect(parts.some((part) => part.includes(word)), parts.join(' / ')).toBe(true);
});

test('the author’s own marks decide', () => {
  expect(phrases('在海边|守望|风暴的人')).toEqual(['在海边', '守望', '风暴的人']);
});

test('the lines of an English title keep a space between them', () => {
  expect(phrases('Dawn on the|East Dyke')).toEqual(['Dawn on the ', 'East Dyke']);
});

test('English is left to the browser', () => {
  expect(phrases('The woman who watches storms')).toEqual(['The woman who watches storms']);
});

test('nothing is lost, no line begins with a closing mark or ends with an opening one, no lone last character', () => {
  const title = fc.array(fc.constantFrom(...'海边的校友会第九届“灯塔”首期，发放：二十名（同学）2026年5G'), { minLength: 1, maxLength: 24 });
  fc.assert(fc.property(title, (characters) => {
    const text = characters.join('');
    const parts = phrases(text);
    expect(parts.join('')).toBe(text);
    for (const part of parts.slice(1)) expect('，：”）').not.toContain(part[0]);
    if (parts.length > 1) expect([...(parts.at(-1) ?? '')].length).toBeGreaterThan(1);
  }), { numRuns: 1000 });
});

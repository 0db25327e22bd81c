import { expect, test } from 'vitest';
import { saidBy } from '../testing/entry-fixture.ts';
import { monthDaysAreReal } from './month-days-are-real.ts';

const said = (row: object) => saidBy(monthDaysAreReal, { rows: { history: [{ event: '开学', ...row }] } });

test('days that are on no calendar', () => {
  expect(said({ day: '02-30', year: 1958 })).toMatchInlineSnapshot(`
    [
      "data/history.yaml:3:7 error [日子] 没有2月30日这一天。查对这件事的日期后改正，例如 11-16；不知道哪一天就不写。",
    ]
  `);
  expect(said({ day: '02-29', year: 1958 })).toMatchInlineSnapshot(`
    [
      "data/history.yaml:3:7 error [日子] 1958年没有2月29日。查对这件事的日期后改正，例如 11-16；不知道哪一天就不写。",
    ]
  `);
  expect(said({ day: '13-01', year: 1958 })).toHaveLength(1);
  expect(saidBy(monthDaysAreReal, { site: { anniversary: '11-31' } })).toMatchInlineSnapshot(`
    [
      "site.yaml:1:6 error [校庆日] 没有11月31日这一天。写校庆的月和日，例如 11-16。",
    ]
  `);
});

test.each([{ day: '02-29', year: 1960 }, { day: '11-16', year: 1958 }, { year: 1958 }])('%o gives nothing', (row) => {
  expect(said(row)).toEqual([]);
});

import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { cohortsAreOfThisSchool } from './cohorts-are-of-this-school.ts';

const said = (cohorts: number[]) => saidOf(
  cohortsAreOfThisSchool, 'events', { title: '返校日', start: '2026-10-06T09:00+08:00', cohorts },
  { site: { founded: 1958 } },
);

test('classes that cannot be', () => {
  expect(said([1958])).toMatchInlineSnapshot(`
    [
      "events/example/index.md:5:5 error [届别] 学校 1958 年建校，不会有 1958 届。核对届别，写毕业年份，不写入学年份。",
    ]
  `);
  expect(said([2006, 2066])).toMatchInlineSnapshot(`
    [
      "events/example/index.md:6:5 error [届别] 2026 年的活动写了 2066 届，他们还没有毕业。核对届别，写毕业年份，不写入学年份。",
    ]
  `);
  expect(said([2006, 1996, 2006])).toMatchInlineSnapshot(`
    [
      "events/example/index.md:7:5 warning [届别] 2006 届写了两次。删掉重复的一个。",
    ]
  `);
});

test('plausible classes give nothing', () => {
  expect(said([2016, 2006, 1996, 1961, 2026])).toEqual([]);
});

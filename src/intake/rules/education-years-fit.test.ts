import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { educationYearsFit } from './education-years-fit.ts';

const said = (study: object, more: object = {}) =>
  saidOf(educationYearsFit, 'people', { name: '林海燕', ...more, education: [{ college: 'ocean', ...study }] });

test('years that cannot be', () => {
  expect(said({ entry: 2002, graduate: 1998 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:7:10 error [学历.毕业年] 毕业年 1998 不晚于入学年 2002。多半是写反了：入学年 1998，毕业年 2002。",
    ]
  `);
  expect(said({ entry: 2002, graduate: 2002 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:7:10 error [学历.毕业年] 毕业年 2002 不晚于入学年 2002。改正其中一个；不足一年的进修不写毕业年。",
    ]
  `);
  expect(said({ entry: 1988, graduate: 2002 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:7:10 warning [学历.毕业年] 1988 年入学、2002 年毕业，隔了 14 年。核对两个年份；读了不止一段，就分成几段学历来写。",
    ]
  `);
  expect(said({ entry: 2027 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:6:10 warning [学历.入学年] 入学年 2027 还没有到。核对是哪一级，改正入学年。",
    ]
  `);
  expect(said({ graduate: 2062 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:6:10 warning [学历.毕业年] 毕业年 2062 离现在太远。核对是哪一届，改正毕业年；还没有毕业可以不写。",
    ]
  `);
  expect(said({ entry: 1944, graduate: 1948 }, { lived: { born: 1936, died: 1947 } })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:9:10 error [学历.入学年] 1936 年出生，1944 年入学时才 8 岁。核对生年和入学年，改正写错的一个。",
      "people/example/index.md:10:10 error [学历.毕业年] 学历里的 1948 年晚于卒年 1947。核对卒年和学历，改正写错的一个。",
    ]
  `);
});

test('before there was a school', () => {
  const early = { name: '林海燕', education: [{ entry: 1908 }] };
  expect(saidOf(educationYearsFit, 'people', early, { site: { founded: 1958 } }))
    .toMatchInlineSnapshot(`
      [
        "people/example/index.md:5:10 warning [学历.入学年] 学校 1958 年建校，入学年却是 1908。核对是哪一级；只写在本校的学历，前身学校要在正文里说明。",
      ]
    `);
});

test.each([
  { entry: 1998, graduate: 2002 }, { entry: 2026, graduate: 2030 }, { entry: 1998 }, {},
])('%o gives nothing', (study) => {
  expect(said(study)).toEqual([]);
});

import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { livedYearsFit } from './lived-years-fit.ts';

const said = (lived: object, more: object = { deceased: true }) =>
  saidOf(livedYearsFit, 'people', { name: '罗定海', ...more, lived });

test('years that cannot be', () => {
  expect(said({ born: 1936, died: 2024 }, {})).toMatchInlineSnapshot(`
    [
      "people/example/index.md:3:1 error [生卒] 写了生卒，却没有写明此人已故。此人已故就加一行“已故: 是”；健在就删掉“生卒”，网站不公开健在者的生年。",
    ]
  `);
  expect(said({ born: 1936, died: 2027 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:6:7 warning [生卒.卒年] 卒年 2027 还没有到。核对去世的年份后改正。",
    ]
  `);
  expect(said({ born: 2024, died: 1936 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 error [生卒.生年] 生年 2024 晚于卒年 1936。核对后改正，多半是两个年份写反了。",
    ]
  `);
  expect(said({ born: 1836, died: 2024 })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 warning [生卒.生年] 从 1836 到 2024 有 188 年。核对生年和卒年，改正写错的数字。",
    ]
  `);
  const life = [{ year: 1935, text: '出生' }];
  expect(said({ born: 1936, died: 2024 }, { deceased: true, life })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:6:9 error [年表.年份] 年表里的 1935 年早于生年 1936。核对这一年和生年，改正写错的一个。",
    ]
  `);
});

test('a life in order gives nothing', () => {
  expect(said({ born: 1936, died: 2024 }, { deceased: true, life: [{ year: 1958, text: '入学' }] })).toEqual([]);
  expect(said({ died: 2024 })).toEqual([]);
  expect(saidOf(livedYearsFit, 'people', { name: '林海燕' })).toEqual([]);
});

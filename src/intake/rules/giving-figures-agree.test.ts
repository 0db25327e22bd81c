import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { givingFiguresAgree } from './giving-figures-agree.ts';

const said = (data: object) =>
  saidOf(givingFiguresAgree, 'giving', { title: '灯塔奖学金', contact: 'giving@example.edu.cn', state: 'open', ...data });
const asOf = '2026-09-30';

test('sums that do not fit', () => {
  expect(said({ raised: 326_800 })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:5:5 error [已筹] 写了已筹 326800 元，没有写统计到哪天。加一行，例如“截至: 2026-09-30”。",
    ]
  `);
  expect(said({ goal: 50_000, raised: 326_800, asOf })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:6:5 warning [已筹] 已筹 326800 元，是目标 50000 元的 3 倍以上。核对两个数的单位，都以元计；确实超出这么多，就改“目标”。",
    ]
  `);
  expect(said({ goal: 500_000, raised: 326_800, asOf, state: 'done' })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:4:5 warning [进度] 进度写成“完成”，已筹 326800 元却不到目标 500000 元。核对数字；提前结束的项目，在正文里说明原因，并删掉“目标”。",
    ]
  `);
  expect(said({ goal: 500, smallest: 1000 })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:6:5 error [起点] 起点 1000 元高于目标 500 元。核对后改正其中一个。",
    ]
  `);
  expect(said({ raised: 100, asOf, reports: [{ year: 2025, spent: 120 }] })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:7:1 warning [报告] 历年支出合计 120 元，多于已筹 100 元。核对支出和已筹；有配比或利息，就在报告的“说明”里写明。",
    ]
  `);
  expect(said({ reports: [{ year: 2025, spent: 1 }, { year: 2025, spent: 2 }] })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:10:9 error [报告.年份] 2025 年的报告写了两次。合成一行，或者改正写错的年份。",
    ]
  `);
  expect(said({ contact: undefined })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:3:5 warning [进度] 项目还在进行，却没有写怎样捐赠。加上“捐赠链接”，或者写公务邮箱“联系: giving@……”。",
    ]
  `);
});

test.each([
  { goal: 500_000, raised: 326_800, asOf, smallest: 10, reports: [{ year: 2024, spent: 1 }, { year: 2025, spent: 2 }] },
  { goal: 300_000, raised: 326_800, asOf, state: 'done', contact: undefined }, {},
])('%o gives nothing', (data) => {
  expect(said(data)).toEqual([]);
});

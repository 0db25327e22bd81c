import { expect, test } from 'vitest';
import { saidBy, saidOf } from '../testing/entry-fixture.ts';
import { pastFactsHaveHappened } from './past-facts-have-happened.ts';

test('what is told as done and has not come', () => {
  expect(saidOf(pastFactsHaveHappened, 'chapters', { name: '青岛校友会', founded: '2027' })).toMatchInlineSnapshot(`
    [
      "chapters/example/index.md:3:5 warning [成立] “成立”写着 2027，还没有到。核对后改正，多半是年份写错了一个数字；还没有发生的事先不写。",
    ]
  `);
  const honours = [{ title: '先进', year: 2019 }, { title: '先进', year: 2109 }];
  expect(saidOf(pastFactsHaveHappened, 'people', { name: '林海燕', honours }))
    .toMatchInlineSnapshot(`
      [
        "people/example/index.md:9:9 warning [荣誉.年份] “年份”写着 2109，还没有到。核对后改正，多半是年份写错了一个数字；还没有发生的事先不写。",
      ]
    `);
  expect(saidOf(pastFactsHaveHappened, 'giving', { title: '灯塔', asOf: '2026-12-31' })).toMatchInlineSnapshot(`
    [
      "giving/example/index.md:3:5 warning [截至] “截至”写着 2026-12-31，还没有到。核对后改正，多半是年份写错了一个数字；还没有发生的事先不写。",
    ]
  `);
  expect(saidBy(pastFactsHaveHappened, { rows: { colleges: [{ id: 'ocean', name: '海洋学院', founded: 2058 }] } }))
    .toMatchInlineSnapshot(`
      [
        "data/colleges.yaml:4:7 warning [成立] “成立”写着 2058，还没有到。核对后改正，多半是年份写错了一个数字；还没有发生的事先不写。",
      ]
    `);
  expect(saidBy(pastFactsHaveHappened, { site: { founded: 2058 } })).toMatchInlineSnapshot(`
    [
      "site.yaml:1:5 warning [建校] “建校”写着 2058，还没有到。核对后改正，多半是年份写错了一个数字；还没有发生的事先不写。",
    ]
  `);
});

test('an issue that waits for its day gives nothing', () => {
  const waiting = { publication: 'magazine', number: 43, date: '2026-12-20', publishAt: '2026-12-20T09:00+08:00' };
  expect(saidOf(pastFactsHaveHappened, 'issues', waiting)).toEqual([]);
});

test.each(['2026', '2026-11', '2026-11-20', '2012-05-20'])('%s gives nothing', (founded) => {
  expect(saidOf(pastFactsHaveHappened, 'chapters', { name: '青岛校友会', founded, updated: '2026-11-20' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { documentDatesFit } from './document-dates-fit.ts';

const said = (data: object) => saidOf(documentDatesFit, 'documents', { title: '章程', date: '2023-06-18', ...data });

test('dates in the wrong order', () => {
  expect(said({ effective: '2023-06-01' })).toMatchInlineSnapshot(`
    [
      "documents/example/index.md:4:5 warning [施行] 施行日期 2023-06-01 早于发文日期 2023-06-18。对照原件核对两个日期，改正写错的一个。",
    ]
  `);
  expect(said({ effective: '2023-07-01', until: '2023-06-30' })).toMatchInlineSnapshot(`
    [
      "documents/example/index.md:5:5 error [失效] 失效日期 2023-06-30 早于施行日期 2023-07-01。对照原件核对两个日期，改正写错的一个。",
    ]
  `);
  expect(said({ until: '2026-06-30', state: 'current' })).toMatchInlineSnapshot(`
    [
      "documents/example/index.md:5:5 warning [效力] 文件在 2026-06-30 已经失效，效力还写着“现行”。把“效力”改成“废止”；延期了就改“失效”。",
    ]
  `);
});

test.each([
  { effective: '2023-06-18' }, { effective: '2023-07-01', until: '2028-06-30', state: 'current' },
  { until: '2026-06-30', state: 'repealed' },
])('%o gives nothing', (data) => {
  expect(said(data)).toEqual([]);
});

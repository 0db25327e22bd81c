import { expect, test } from 'vitest';
import { momentDatetime } from './written-moment.ts';

test.each([
  ['1999', '1999'],
  ['１９９９年', '1999'],
  ['1999 年 9 月', '1999-09'],
  ['1999.9', '1999-09'],
  ['1999-09-01', '1999-09-01'],
  ['1999年9月1日', '1999-09-01'],
  ['2000/2/29', '2000-02-29'],
  ['1999–2003', '1999'],
  ['1999-2003', '1999'],
  ['1999年9月至今', '1999-09'],
  ['1999 年秋', '1999'],
  ['1980年代', '1980'],
  ['September 1999', '1999'],
  ['1999-13', 'impossible'],
  ['1999年2月30日', 'impossible'],
  ['1900-02-29', 'impossible'],
  ['入学那年', undefined],
  ['99年', undefined],
  ['', undefined],
])('%s', (written, datetime) => {
  expect(momentDatetime(written)).toBe(datetime);
});

import { expect, test } from 'vitest';
import { captionCredit } from './caption-credit.ts';

test.each([
  ['码头的早晨（摄影：林远）', '码头的早晨', '摄影：林远'],
  ['码头的早晨(图/林远)', '码头的早晨', '图/林远'],
  ['码头的早晨 摄影/林远', '码头的早晨', '摄影/林远'],
  ['码头的早晨（林远 摄）', '码头的早晨', '林远 摄'],
  ['码头的早晨（校档案馆供图）', '码头的早晨', '校档案馆供图'],
  ['摄影/林远', '', '摄影/林远'],
  ['Morning at the pier (Photo: Lin Yuan)', 'Morning at the pier', 'Photo: Lin Yuan'],
  ['Morning at the pier (Photo by Lin Yuan)', 'Morning at the pier', 'Photo by Lin Yuan'],
  ['码头（一九八三年）', '码头（一九八三年）', ''],
  ['图书馆 1983', '图书馆 1983', ''],
  ['', '', ''],
])('%s', (title, caption, credit) => {
  expect(captionCredit(title)).toEqual({ caption, credit });
});

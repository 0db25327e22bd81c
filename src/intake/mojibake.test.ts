import { expect, test } from 'vitest';
import { mojibakeIn } from './mojibake.ts';

const as = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);
const sentence = '她守望台风二十六年，写下四百一十二份报告。';

test.each([
  ['UTF-8 read as Windows-1252', as('windows-1252', Buffer.from(sentence))],
  ['UTF-8 read as GBK', as('gbk', Buffer.from(sentence))],
  ['UTF-8 read as GBK from the middle of a line', `原文：${as('gbk', Buffer.from(sentence))}`],
  ['GBK read as Windows-1252', 'ÖÐ¹úº£ÑóÑ§Ôº'],
])('%s is recognised', (_, text) => {
  expect(mojibakeIn(`第一段。\n${text}`).length).toBeGreaterThan(0);
});

test.each([
  sentence, '涓涓细流，汩汩有声，潺潺湲湲，淙淙漱漱。', '手机号是138××××5678，卡号是×××× ××××。', 'Ålesund、Tórshavn、Łódź、Besançon、Malmö、Århus',
  '鲟、鲑、鳕、鲳、鲷、鲽、鳎、鲻、鲈、鳗', '纨绔、绀青、绯红、绛紫、缃素、缥碧、缁衣、缟素、琥珀、玳瑁、珊瑚、琉璃、璎珞、玛瑙', '· · · ···· ————……',
])('%s is in order', (text) => {
  expect(mojibakeIn(text)).toEqual([]);
});

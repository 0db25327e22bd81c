import { expect, test } from 'vitest';
import { bareAddressesEnd } from './bare-addresses-end.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(bareAddressesEnd, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '见 https://a.edu.cn/x。后文',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:3 error 网址 “https://a.edu.cn/x” 把后面的“。后文”也吞进了链接。用尖括号围住网址：<https://a.edu.cn/x> {https://a.edu.cn/x → <https://a.edu.cn/x>}",
    ]
  `);
});

test.each([
  '见 <https://a.edu.cn/x>。后文',
  '见 https://a.edu.cn/x 。后文',
  '[海](https://a.edu.cn/海)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});

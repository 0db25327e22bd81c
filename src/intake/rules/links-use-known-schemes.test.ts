import { expect, test } from 'vitest';
import { linksUseKnownSchemes } from './links-use-known-schemes.ts';
import { saidBeside } from '../testing/attachment-fixture.ts';
import { entryFixture } from '../testing/entry-fixture.ts';

const said = (body: string) => saidBeside(linksUseKnownSchemes, [], { entries: [entryFixture('pages', {}, { body })] });

test('what is said', () => {
  expect([
    '[海](javascript:alert(1))',
    '[海](JaVaScRiPt:alert(1))',
    '[海](java	script:a)',
    '[海](data:text/html,x)',
    '[海](vbscript:a)',
    '[海](ftp://example.org/)',
    '[海][a]\n\n[a]: javascript:alert(1)',
    '<javascript:alert(1)>',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:1 error 链接 “javascript:alert(1)” 以 javascript: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
      "pages/example/index.md:3:1 error 链接 “JaVaScRiPt:alert(1)” 以 javascript: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
      "pages/example/index.md:3:1 error 链接 “data:text/html,x” 以 data: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
      "pages/example/index.md:3:1 error 链接 “vbscript:a” 以 vbscript: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
      "pages/example/index.md:3:1 error 链接 “ftp://example.org/” 以 ftp: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
      "pages/example/index.md:3:1 error 链接 “javascript:alert(1)” 以 javascript: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
      "pages/example/index.md:3:1 error 链接 “javascript:alert(1)” 以 javascript: 开头，读者点不开。改成以 https:// 开头的网址，或去掉链接只留文字。",
    ]
  `);
});

test.each([
  '[海](https://example.org/)',
  '[信](mailto:office@example.edu.cn)',
  '[电话](tel:+8653255550101)',
  '[海](/stories/)',
  '[海](./海.pdf)',
  '[海](#海)',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});

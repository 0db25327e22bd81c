import { expect, test } from 'vitest';
import { marksStandAlone } from './marks-stand-alone.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(marksStandAlone, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '好。。',
    '好，。',
    '好！，',
    '海……风…',
    '他想。。。',
    '他想...',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:2 warning “好。。” 里的标点重复了。只留一个。",
      "pages/example/index.md:3:2 warning “好，。” 里的标点重复了。只留一个。",
      "pages/example/index.md:3:2 warning “好！，” 里的标点重复了。只留一个。",
      "pages/example/index.md:3:5 warning “海……风…” 里的省略号要写六个点。改成“海……风……”。",
      "pages/example/index.md:3:3 warning “他想。。。” 里的省略号要写六个点。改成“他想……”。",
      "pages/example/index.md:3:3 warning “他想...” 里的省略号要写六个点。改成“他想……”。",
    ]
  `);
});

test.each([
  '好！！',
  '真的？！',
  '海……风',
  '“好。”他说',
  '1...5',
  '...args 参数',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});

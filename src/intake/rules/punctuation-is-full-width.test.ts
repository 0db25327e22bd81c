import { expect, test } from 'vitest';
import { punctuationIsFullWidth } from './punctuation-is-full-width.ts';
import { saidOf } from '../testing/entry-fixture.ts';

const said = (body: string) => saidOf(punctuationIsFullWidth, 'pages', {}, { body });

test('what is said', () => {
  expect([
    '他回来了,又走了.',
    '地点:东堤;时间:9:30',
    '真的吗?是的!',
    '他写Python,也写诗',
    '共412只;其中7只',
    '**书名**:《海》',
    '然后 , 海',
    '见`code`,然后',
    '（98级）,他',
  ].flatMap(said)).toMatchInlineSnapshot(`
    [
      "pages/example/index.md:3:5 warning “他回来了,又走了.” 里的半角“,”在中文里要用全角。改成“他回来了，又走了.”。",
      "pages/example/index.md:3:9 warning “来了,又走了.” 里的半角“.”在中文里要用全角。改成“来了,又走了。”。",
      "pages/example/index.md:3:3 warning “地点:东堤;时间:” 里的半角“:”在中文里要用全角。改成“地点：东堤;时间:”。",
      "pages/example/index.md:3:6 warning “地点:东堤;时间:9:3” 里的半角“;”在中文里要用全角。改成“地点:东堤；时间:9:3”。",
      "pages/example/index.md:3:9 warning “:东堤;时间:9:30” 里的半角“:”在中文里要用全角。改成“:东堤;时间：9:30”。",
      "pages/example/index.md:3:4 warning “真的吗?是的!” 里的半角“?”在中文里要用全角。改成“真的吗？是的!”。",
      "pages/example/index.md:3:7 warning “真的吗?是的!” 里的半角“!”在中文里要用全角。改成“真的吗?是的！”。",
      "pages/example/index.md:3:9 warning “Python,也写诗” 里的半角“,”在中文里要用全角。改成“Python，也写诗”。",
      "pages/example/index.md:3:6 warning “共412只;其中7只” 里的半角“;”在中文里要用全角。改成“共412只；其中7只”。",
      "pages/example/index.md:3:7 warning “:《海》” 里的半角“:”在中文里要用全角。改成“：《海》”。",
      "pages/example/index.md:3:8 warning “,然后” 里的半角“,”在中文里要用全角。改成“，然后”。",
      "pages/example/index.md:3:6 warning “（98级）,他” 里的半角“,”在中文里要用全角。改成“（98级），他”。",
    ]
  `);
});

test.each([
  '比分3:2，时间 9:30',
  'Node.js 和 Vue, React',
  '增长3.5%，约1,000人',
  '他说 Hello, world! 然后走了',
  '网址 https://a.edu.cn/x?y=1,2 见下',
  '一.总则',
  '邮箱 a.b@example.edu.cn 可用',
  '看！[图](a.md)',
  '文件名 readme.md，版本 v1.2',
  '&nbsp;海',
  '`a,b` 海',
  '第三章.md',
])('%s', (body) => {
  expect(said(body)).toEqual([]);
});

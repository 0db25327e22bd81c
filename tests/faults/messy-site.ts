/** Entries that are full of slips which can be mended without asking. */
export const messySite: Record<string, string> = {
  // A full-width colon, a missing space, a number sign, a tab, a full-width dash, an address without its beginning.
  'stories/20260310-a/index.md': `——
标题：校友 #1 的故事
日期:2026-03-10
体裁: 人物特写
人物:
\t－林海燕
原文链接: www.example.org/a。
标签:
\u3000- 海洋
旧网址: https://old.example.edu.cn/info/1.htm
----

# 早班

她守望台风,写下412份报告。（见《年报》)她说:“先看天。”

\u3000\u3000第二段前面空了两格，写于２０２６年，用了5~10年。\u200B
`,
  // No fence at all, a title in brackets, a colon in a title, an unclosed quotation mark.
  'stories/20260311-b/index.md': `标题: [转载] 在海边: 守望
日期: "2026-03-11
体裁: 人物特写
人物: 林海燕
摘要: 他说: 来

她守望台风二十六年 ，没有一天缺席 。
`,
  // No closing fence, and an indent that joins two lines.
  'stories/20260312-c/index.md': `---
标题: 在海边
  日期: 2026-03-12
体裁: 人物特写
人物: 林海燕

她守望台风\u2028二十六年,报名见https://example.org/form，名额不多。
`,
  'data/redirects.yaml': `- 旧网址：/a/
  新网址: /b/
- 旧网址: /b/
  新网址: /news/20260309-y/
`,
};

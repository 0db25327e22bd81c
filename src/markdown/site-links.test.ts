import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { markdownOptionsFor } from './markdown-options.ts';

async function linkIn(markdown: string, base: string, lang: string): Promise<string | undefined> {
  const processor = await createMarkdownProcessor({ ...markdownOptionsFor({ base }), syntaxHighlight: false });
  const { code } = await processor.render(markdown, { frontmatter: { lang } });
  return /href="([^"]*)"/.exec(code)?.[1];
}

test.each([
  ['[林](/people/lin/)', '/', 'zh', '/people/lin/'],
  ['[林](/people/lin/)', '/alumni/', 'zh', '/alumni/people/lin/'],
  ['[Lin](/people/lin/)', '/', 'en', '/en/people/lin/'],
  ['[Lin](/people/lin/#life)', '/alumni/', 'en', '/alumni/en/people/lin/#life'],
  ['[Lin](/en/people/lin/)', '/alumni/', 'en', '/alumni/en/people/lin/'],
  ['[charter](/documents/charter/a.pdf)', '/alumni/', 'en', '/alumni/documents/charter/a.pdf'],
  ['[outside](https://example.org/people/)', '/alumni/', 'en', 'https://example.org/people/'],
  ['[below](#life)', '/alumni/', 'en', '#life'],
  ['[mail](mailto:office@alumni.example.edu.cn)', '/alumni/', 'en', 'mailto:office@alumni.example.edu.cn'],
])('%s under %s in %s leads to the right page', async (markdown, base, lang, href) => {
  expect(await linkIn(markdown, base, lang)).toBe(href);
});

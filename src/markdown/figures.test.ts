import { expect, test } from 'vitest';
import { renderMarkdown } from './plain-processor.ts';

async function printed(source: string): Promise<string> {
  return (await renderMarkdown(source)).html.trim();
}

test('a titled picture alone becomes a figure with caption and credit', async () => {
  expect(await printed('![海](./a.jpg "码头（摄影：林远）")')).toBe(
    '<figure><img src="./a.jpg" alt="海"><figcaption>码头 <span class="credit">摄影：林远</span></figcaption></figure>',
  );
});

test('without a title there is no caption', async () => {
  expect(await printed('![海](./a.jpg)')).toBe('<figure><img src="./a.jpg" alt="海"></figure>');
});

test('pictures that share a paragraph stand side by side', async () => {
  expect(await printed('![甲](./a.jpg)\n![乙](./b.jpg "乙")')).toBe(
    '<div class="figure-pair"><figure><img src="./a.jpg" alt="甲"></figure>'
    + '<figure><img src="./b.jpg" alt="乙"><figcaption>乙</figcaption></figure></div>',
  );
});

test('a picture within a sentence stays in it', async () => {
  expect(await printed('看![甲](./a.jpg "题")这里')).toBe('<p>看<img src="./a.jpg" alt="甲" title="题">这里</p>');
});

test('a linked picture and a reference picture become figures too', async () => {
  expect(await printed('[![甲](./a.jpg "题")](/x/)')).toBe(
    '<figure><a href="/x/"><img src="./a.jpg" alt="甲"></a><figcaption>题</figcaption></figure>',
  );
  expect(await printed('![甲][p]\n\n[p]: ./a.jpg "题"')).toBe(
    '<figure><img src="./a.jpg" alt="甲"><figcaption>题</figcaption></figure>',
  );
});

test('the pictures are told in reading order, as written', async () => {
  const source = '![一](./合影%201.jpg)\n\n:::gallery\n![二](./b.jpg)\n:::\n\n<img src="./c.jpg">';
  const { images } = await renderMarkdown(source);
  expect(images).toEqual(['./合影 1.jpg', './b.jpg', './c.jpg']);
});

test.each([
  '![](./%E0%A4%A.jpg)', '![](./100%.jpg)', '<img src="./%zz.jpg">',
])('a stray %% breaks nothing: %s', async (source) => {
  const { html, images } = await renderMarkdown(source, { filePath: '/site/index.md' });
  expect(images).toHaveLength(1);
  expect(html).toContain('<img');
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from './content-files.ts';

async function list(files: readonly string[], links: Record<string, string> = {}) {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'listing-')));
  try {
    for (const file of files) {
      mkdirSync(join(directory, dirname(file)), { recursive: true });
      if (!file.endsWith('/')) writeFileSync(join(directory, file), 'x');
      else mkdirSync(join(directory, file), { recursive: true });
    }
    for (const [file, target] of Object.entries(links)) symlinkSync(target, join(directory, file));
    const { files: read, attachments, findings } = await listContent(directory);
    return {
      read: read.map(({ file, kind, place }) => `${file} ${kind} ${place ? `${place.id} ${place.lang}${place.mdx ? ' mdx' : ''}` : ''}`.trim()),
      attachments: attachments.map(({ file }) => file),
      said: findings.map(({ file, problem, remedy }) => `${file} ${problem}${remedy}`),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test('every file is taken for what it is', async () => {
  expect(await list([
    'site.yaml', 'emblem.svg', 'data/honours.yaml', 'stories/a/index.md', 'stories/a/index.en.md', 'stories/a/图/海.jpg', 'culture/b/index.mdx',
    'stories/a/.DS_Store', 'stories/a/~$稿件.docx', 'stories/a/index.md.bak', '.git/config',
  ])).toEqual({
    read: ['culture/b/index.mdx entry b zh mdx', 'data/honours.yaml data', 'site.yaml site', 'stories/a/index.en.md entry a en', 'stories/a/index.md entry a zh'],
    attachments: ['emblem.svg', 'stories/a/图/海.jpg'],
    said: [],
  });
});

test.each([
  ['story/a/index.md', 'story 没有“story”这个栏目。是不是“stories”？'],
  ['stories/a.md', 'stories/a.md 稿件的文件名要是 index.md（英文稿 index.en.md），这里是“a.md”。移到 stories/a/index.md。'],
  ['stories/a/b/index.md', 'stories/a/b/index.md 稿件放得太深。移到 stories/a/index.md。'],
  ['stories/a/正文.txt', 'stories/a/正文.txt 稿件的文件名要是 index.md（英文稿 index.en.md），这里是“正文.txt”。改名为 index.md；'],
  ['stories/a/index.mdx', 'stories/a/index.mdx 这个栏目不用 .mdx 文件。改名为 index.md。'],
  ['stories/a/稿件.docx', 'stories/a/稿件.docx “稿件.docx”是办公软件的文件，网站不会显示。把文字复制到 index.md，'],
  ['stories/海.jpg', 'stories/海.jpg 图片和附件要放进稿件自己的文件夹。移到 stories/稿件编号/海.jpg。'],
  ['stories/a/海.jpg', 'stories/a/海.jpg 文件夹“stories/a”里没有 index.md。写一个 index.md，或删掉这个文件夹。'],
  ['stories/a/', 'stories/a 文件夹“stories/a”里没有 index.md。写一个 index.md，或删掉这个文件夹。'],
  ['stories/a/index.en.md', 'stories/a/index.en.md 只有英文稿，没有中文稿。先写 index.md，再写 index.en.md。'],
  ['data/honor.yaml', 'data/honor.yaml data 文件夹里没有“honor.yaml”这一种。是不是“honours.yaml”？'],
  ['site.yml', 'site.yml 内容文件夹的最上层只放 site.yaml 和它用到的图片。改名为 site.yaml。'],
  ['稿件.docx', '稿件.docx 内容文件夹的最上层只放 site.yaml 和它用到的图片。把稿件放进栏目的文件夹，'],
])('%s is told', async (file, beginning) => {
  const { said } = await list([file]);
  expect(said).toHaveLength(1);
  expect(said[0]?.startsWith(beginning), said[0]).toBe(true);
});

test('links are refused, and say where they lead', async () => {
  const { said } = await list(['stories/a/index.md'], {
    'stories/b': '../../..', 'stories/c': 'c', 'stories/d': 'a', 'stories/e': 'none',
  });
  expect(said.map((text) => text.replace('删掉链接，把文件本身复制到这里。', ''))).toEqual([
    'stories/b 这是一个链接（快捷方式），指向内容文件夹外面的 ../../..。',
    'stories/c 这是一个链接（快捷方式），指向 c，那里没有文件，或绕成了圈。',
    'stories/d 这是一个链接（快捷方式），指向 stories/a。',
    'stories/e 这是一个链接（快捷方式），指向 none，那里没有文件，或绕成了圈。',
  ]);
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encoded, fourBytes, utf16 } from './encoded-text.ts';
import type { ExpectedFinding, FaultInput } from './fault-input.ts';
import { pictureInputs } from './picture-inputs.ts';

const storyFile = 'stories/20260308-x/index.md';
const story = '---\n标题: 在海边守望风暴的人\n日期: 2026-03-08\n体裁: 人物特写\n人物: 林海燕\n---\n\n她守望台风二十六年。\n';
const latin = (text: string) => Buffer.from(text, 'latin1');

type Contents = string | Buffer | { linkTo: string };

function input(name: string, files: Record<string, Contents>, ...findings: ExpectedFinding[]): FaultInput {
  return {
    name, findings,
    plant: (directory) => {
      for (const [file, contents] of Object.entries(files)) {
        const path = join(directory, file);
        mkdirSync(dirname(path), { recursive: true });
        if (typeof contents === 'object' && 'linkTo' in contents) symlinkSync(contents.linkTo, path);
        else writeFileSync(path, contents);
      }
    },
  };
}

function bytes(name: string, contents: Buffer, line: number, rule: string, remedyContains = 'UTF-8'): FaultInput {
  return input(`bytes-${name}`, { [storyFile]: contents }, { file: storyFile, line, rule, remedyContains });
}

const [head = ''] = story.split(/(?<=---\n)(?=\n)/);

/** Bytes that an editor would show as something else than they are. */
const byteInputs: FaultInput[] = [
  bytes('gbk', encoded(story, 'gbk'), 2, 'encoding/gbk'),
  bytes('gb18030', Buffer.concat([encoded(story, 'gbk'), fourBytes('𠮷')]), 2, 'encoding/gbk'),
  bytes('gbk-body-only', Buffer.concat([latin('---\ntitle: X\n---\n\n'), encoded('她守望台风二十六年。\n', 'gbk')]), 5, 'encoding/gbk'),
  bytes('gbk-with-crlf', encoded(story.replaceAll('\n', '\r\n'), 'gbk'), 2, 'encoding/gbk'),
  bytes('big5', encoded('---\n標題: 在海邊守望風暴的人\n---\n\n她守望颱風二十六年。\n', 'big5'), 2, 'encoding/big5'),
  bytes('utf-16-le-mark', utf16(story, 'LE', true), 1, 'encoding/utf-16'),
  bytes('utf-16-be-mark', utf16(story, 'BE', true), 1, 'encoding/utf-16'),
  bytes('utf-16-le', utf16(story, 'LE', false), 1, 'encoding/utf-16'),
  bytes('utf-16-be', utf16(story, 'BE', false), 1, 'encoding/utf-16'),
  bytes('utf-16-le-only-chinese', utf16('她守望台风二十六年，写下四百一十二份报告。\n'.repeat(8), 'LE', false), 1, 'encoding/utf-16'),
  bytes('utf-16-be-only-chinese', utf16('她守望台风二十六年，写下四百一十二份报告。\n'.repeat(8), 'BE', false), 1, 'encoding/utf-16'),
  bytes('stray-byte', Buffer.concat([Buffer.from(head), latin('\n'), Buffer.from('第一段。\n\n她守'), Buffer.from([0xff]), Buffer.from('望台风。\n')]),
    10, 'encoding/broken'),
  bytes('cut-character', Buffer.from(story).subarray(0, -3), 8, 'encoding/broken'),
  bytes('overlong', Buffer.concat([Buffer.from(story), Buffer.from([0xc0, 0x80])]), 9, 'encoding/broken'),
  bytes('latin-letter', Buffer.concat([Buffer.from(head), latin('\nA caf\xe9 by the sea.\n')]), 8, 'encoding/broken'),
  bytes('nul', Buffer.from(story.replace('守望台风二', '守望\0台风二')), 8, 'encoding/nul', '删掉'),
  bytes('nul-file', Buffer.alloc(400), 1, 'encoding/nul', '原稿'),
  bytes('oversized', Buffer.from(story + '她守望台风二十六年。'.repeat(80_000)), 1, 'file/size', '几篇'),
  bytes('bare-cr', Buffer.from(`${head}\n第一段。\r\r她守\u2028望台风。\r`), 10, 'encoding/line-separator', '回车'),
  input('bytes-gbk-list', { 'data/places.yaml': encoded('- 编号: zhoushan\n  名称: 舟山\n', 'gbk') },
    { file: 'data/places.yaml', line: 1, rule: 'encoding/gbk', remedyContains: 'UTF-8' }),
  input('bytes-gbk-settings', { 'site.yaml': encoded('校名: 滨海理工大学\n', 'gbk') },
    { file: 'site.yaml', line: 1, rule: 'encoding/gbk', remedyContains: 'UTF-8' }),
  input('bytes-large', { [storyFile]: `${story}${'她守望台风二十六年。\n\n'.repeat(18_000)}` },
    { file: storyFile, line: 1, rule: 'file/size', severity: 'warning', remedyContains: '几篇' }),
];

const link = (name: string, file: string, linkTo: string): FaultInput =>
  input(`link-${name}`, { [file]: { linkTo } }, { file, line: 1, rule: 'files/link', remedyContains: '复制' });

const linkInputs: FaultInput[] = [
  link('out-of-content', 'stories/20260310-z/index.md', '/etc/hostname'),
  link('folder-out-of-content', 'stories/20260310-z', '/etc'),
  link('loop', 'stories/20260310-z', '../stories'),
  link('to-itself', 'stories/20260310-z', '20260310-z'),
  link('to-nothing', 'stories/20260310-z/index.md', '../none.md'),
  link('inside', 'stories/20260310-z/index.md', '../20260308-x/index.md'),
  link('picture', 'stories/20260308-x/山.jpg', '../../../etc/hostname'),
  link('parent', 'news/all', '../..'),
];

function named(name: string, folders: string[], rule = 'identity/form', remedyContains = ''): FaultInput {
  const files = folders.map((folder) => `stories/${folder}/index.md`);
  return input(`name-${name}`, Object.fromEntries(files.map((file) => [file, story])),
    ...files.map((file) => ({ file, line: 1, rule, ...(remedyContains && { remedyContains }) })));
}

/** Names that some file systems cannot hold, so that they cannot lie in `corpus/`. */
const nameInputs: FaultInput[] = [
  named('question-mark', ['a?b'], 'identity/form', 'a-b'), named('trailing-dot', ['a.'], 'identity/form', '例如'),
  named('trailing-space', ['a '], 'identity/form', '例如'), named('leading-space', [' a']), named('con', ['con'], 'identity/form', '换'),
  named('com1', ['com1']), named('long', ['a'.repeat(201)], 'identity/form', '缩短'), named('long-chinese', ['海'.repeat(80)], 'identity/form', '缩短'),
  named('colon', ['a:b']), named('back-slash', ['a\\b']), named('star', ['a*b']), named('quote', ['a"b']), named('line-feed', ['a\nb']),
  named('decomposed', ['cafe\u0301'], 'identity/form', 'cafe'), named('right-to-left', ['\u202Eab']),
  named('case-twice', ['sea', 'SEA'], 'identity/twice', '改成'), named('forms-twice', ['caf\u00E9', 'cafe\u0301'], 'identity/twice'),
  named('percent-twice', ['a%62', 'ab'], 'identity/twice'), named('dot-twice', ['ab', 'ab.'], 'identity/twice'),
  named('space-twice', ['ab', 'ab '], 'identity/twice'), named('wide-twice', ['ab', 'ａｂ'], 'identity/twice'),
];

/** The inputs that are made on the spot: bytes, links, names and pictures. */
export async function madeInputs(): Promise<FaultInput[]> {
  return [...byteInputs, ...linkInputs, ...nameInputs, ...await pictureInputs()];
}

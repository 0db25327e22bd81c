import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '#intake/content-files.ts';
import { readListing } from '#intake/read-content.ts';
import { runCommand } from '../run-command.ts';
import { sizes } from '../sizes.ts';
import { withCopiedSite } from './copied-site.ts';
import { seededNumbers, shuffled } from './shuffled.ts';

type Pair = readonly [left: string, right: string];

const names = ['haibian', 'dongdi', 'lin-haiyan', 'a1', 'view-slipway'];
const wide = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** Ways in which two names are one address, in every file system or only in some. */
const clashes: Record<string, (name: string) => Pair> = {
  'upper and lower case': (name) => [name, name.toUpperCase()],
  'one letter in upper case': (name) => [name, name[0]?.toUpperCase() + name.slice(1)],
  'two Unicode forms': (name) => [`${name}-\u00E9`, `${name}-e\u0301`],
  'percent signs': (name) => [name, `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`],
  'full-width letters': (name) => [name, wide(name)],
  'a full stop at the end': (name) => [name, `${name}.`],
  'a space at the end': (name) => [name, `${name} `],
};

const entry = '---\n标题: 东堤日出\n类型: 地标\n场景: 港湾\n---\n\n正文。\n';
const pairs = [
  ...Object.entries(clashes).flatMap(([how, pairOf]) => names.map((name) =>
    ({ how, files: pairOf(name).map((folder) => `culture/${folder}/index.md`) }))),
  ...names.map((name) => ({ how: 'both kinds of file', files: [`culture/${name}/index.md`, `culture/${name}/index.mdx`] })),
];

function write(directory: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(join(directory, dirname(file)), { recursive: true });
    writeFileSync(join(directory, file), entry);
  }
}

test('there are forty pairs', () => {
  expect(pairs).toHaveLength(40);
});

test.each(pairs)('$how: $files', async ({ files }) => {
  await withCopiedSite(async (directory) => {
    write(directory, files);
    const listing = await listContent(directory);
    const random = seededNumbers(files.join().length);
    for (let order = 0; order < sizes.readOrders; order++) {
      const { findings, entries } = await readListing({ ...listing, files: shuffled(listing.files, random) });
      const twice = findings.filter(({ rule, severity }) => rule === 'identity/twice' && severity === 'error');
      expect(twice.map(({ file }) => file).sort()).toEqual([...files].sort());
      for (const { file, problem } of twice) expect(problem).toContain(files.find((other) => other !== file));
      expect(entries.filter(({ file }) => files.includes(file))).toHaveLength(2);
    }
  });
});

const chosen = [0, 8, 16, 24, 39].slice(0, sizes.coldBuilds).flatMap((index) => pairs[index] ?? []);

test.each(chosen)('a cold build refuses $files and leaves the last site as it is', async ({ files }) => {
  const out = mkdtempSync(join(tmpdir(), 'last-site-'));
  try {
    writeFileSync(join(out, 'index.html'), '上一次的网站');
    await withCopiedSite(async (directory) => {
      write(directory, files);
      const { exitCode, log } = await runCommand('scripts/build.ts', [`--content=${directory}`, `--out=${out}`]);
      expect(exitCode).toBe(1);
      for (const file of files) expect(log).toContain(file);
      expect(log).toContain('上一次的网站原样保留');
    });
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('上一次的网站');
  } finally {
    rmSync(out, { recursive: true });
    rmSync(`${out}-next`, { recursive: true, force: true });
  }
});

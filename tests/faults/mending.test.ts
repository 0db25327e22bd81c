import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#intake/check-content.ts';
import { runCommand } from '../run-command.ts';
import { withCopiedSite } from './copied-site.ts';
import { messySite } from './messy-site.ts';

const files = Object.keys(messySite);

test('a messy site is mended in one command, and the second changes nothing', async () => {
  await withCopiedSite(async (directory) => {
    for (const [file, text] of Object.entries(messySite)) {
      mkdirSync(join(directory, dirname(file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    }
    const texts = () => files.map((file) => readFileSync(join(directory, file), 'utf8'));
    const fixable = async () => (await checkContent(directory)).findings.filter(({ fix }) => fix);
    expect((await fixable()).length).toBeGreaterThan(20);

    const first = await runCommand('scripts/check.ts', ['--content', directory, '--fix']);
    expect(await fixable()).toEqual([]);
    const mended = texts();
    expect(first.log).toMatch(/自动改好 \d+ 处/);
    expect(first.log).toContain('已改 stories/20260310-a/index.md:2');
    expect(mended.join('\n======\n')).toMatchSnapshot();

    const second = await runCommand('scripts/check.ts', ['--content', directory, '--fix']);
    expect(second.log).toContain('自动改好 0 处');
    expect(texts()).toEqual(mended);
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  });
});

test('a finding that nobody can mend but the writer is left to the writer', async () => {
  await withCopiedSite(async (directory) => {
    const file = join(directory, 'news/20260309-y/index.md');
    const text = readFileSync(file, 'utf8').replace('栏目: 总会', '栏目: 没有的栏目');
    writeFileSync(file, text);
    const { exitCode } = await runCommand('scripts/check.ts', ['--content', directory, '--fix']);
    expect(exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../built-pages.ts';
import { cleanEnvironment, runCommand } from '../run-command.ts';
import { isFullRun } from '../sizes.ts';
import { smallSiteCopy, type ContentCopy } from '../small-site-copy.ts';

let content: ContentCopy;
let folder: string;
let out: string;

const titled = (title: string) => `---\n标题: ${title}\n日期: 2026-03-10 10:00\n栏目: 总会\n---\n\n正文。\n`;
const words = () => [`--content=${content.directory}`, `--out=${out}`];

beforeAll(async () => {
  content = smallSiteCopy('last-good');
  folder = mkdtempSync(join(tmpdir(), 'last-good-'));
  out = join(folder, 'site');
  content.write('news/20260310-z/index.md', titled('第一版'));
  const { exitCode, log } = await runCommand('scripts/build.ts', words());
  expect(exitCode, log).toBe(0);
});

afterAll(() => {
  content.remove();
  rmSync(folder, { recursive: true });
});

/** A digest of every file of the site and its name. */
function siteDigest(directory: string): string {
  const hash = createHash('sha256');
  for (const file of builtFiles(directory)) hash.update(`${file}\0`).update(readFileSync(join(directory, file)));
  return hash.digest('hex');
}

function editionOf(directory: string): string {
  return /第.+?版/.exec(readFileSync(join(directory, 'news/20260310-z/index.html'), 'utf8'))?.[0] ?? 'none';
}

test.each([
  ['an impossible day', titled('坏').replace('2026-03-10', '2026-02-30'), '2026-02-30'],
  ['a file in GBK', Buffer.from('---\n标题: \xd0\xc2\xce\xc5\n---\n\n\xd5\xfd\n', 'latin1'), 'UTF-8'],
  ['a picture that is cut off', `${titled('坏')}\n![灯](灯.jpg "灯")\n`, '灯.jpg'],
])('%s: exit code 1, the report in Chinese, and the last site byte for byte', async (_name, text, quoted) => {
  const before = siteDigest(out);
  content.write('news/20260311-bad/index.md', text);
  if (text.includes('灯.jpg')) {
    const whole = readFileSync('tests/fixtures/small-site/stories/20260308-x/海.jpg');
    content.write('news/20260311-bad/灯.jpg', whole.subarray(0, whole.length / 2));
  }
  const { exitCode, log } = await runCommand('scripts/build.ts', words());
  rmSync(join(content.directory, 'news/20260311-bad'), { recursive: true });
  expect(exitCode, log).toBe(1);
  expect(log).toContain('news/20260311-bad/index.md');
  expect(log).toContain(quoted);
  expect(log).toMatch(/→ \S+/);
  expect(log).toContain('上一次的网站原样保留');
  expect(log).not.toMatch(/\bat .*\.(?:ts|js|mjs):\d/);
  expect(siteDigest(out)).toBe(before);
  expect(existsSync(`${out}-next`)).toBe(false);
});

interface Running {
  readonly child: ChildProcess;
  /** When the build says its first word: it has waited for its turn. */
  readonly begun: Promise<void>;
  readonly ended: Promise<void>;
}

function startBuild(): Running {
  const child = spawn(process.execPath, ['scripts/build.ts', ...words()], {
    stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: cleanEnvironment(),
  });
  const once = (emitter: NodeJS.EventEmitter, event: string) =>
    new Promise<void>((fulfil) => void emitter.once(event, () => fulfil()));
  return { child, begun: once(child.stderr!, 'data'), ended: once(child, 'exit') };
}

async function millisecondsOfABuild(): Promise<number> {
  const { begun, ended } = startBuild();
  await begun;
  const begunAt = performance.now();
  await ended;
  return performance.now() - begunAt;
}

/** Kills a build, and all that it has started, some time after its first word; whether it was still running. */
async function killBuildAfter(milliseconds: number): Promise<boolean> {
  const { child, begun, ended } = startBuild();
  await begun;
  await Promise.race([wait(milliseconds), ended]);
  const isRunning = child.exitCode === null;
  if (isRunning) process.kill(-child.pid!, 'SIGKILL');
  await ended;
  return isRunning;
}

test('a build that is killed, whenever that is, leaves the last site or the new one, whole', async () => {
  const kills = isFullRun ? 30 : 5;
  content.write('news/20260310-z/index.md', titled('第一版'));
  const duration = await millisecondsOfABuild();
  let last = siteDigest(out);
  let killed = 0;
  for (let index = 0; index < kills; index += 1) {
    content.write('news/20260310-z/index.md', titled(`第${index + 2}版`));
    if (await killBuildAfter(duration * ((index + 0.7) / kills))) killed += 1;
    const left = siteDigest(out);
    if (left === last) continue;
    // Then it can only be the new site, and a build that runs to its end makes the same.
    const { exitCode, log } = await runCommand('scripts/build.ts', words());
    expect(exitCode, log).toBe(0);
    expect(siteDigest(out)).toBe(left);
    last = left;
  }
  expect(killed).toBeGreaterThan(kills / 2);
  const { exitCode, log } = await runCommand('scripts/build.ts', words());
  expect(exitCode, log).toBe(0);
  expect(editionOf(out)).toBe(`第${kills + 1}版`);
  expect(existsSync(`${out}-next`) || existsSync(`${out}-previous`)).toBe(false);
}, isFullRun ? 600_000 : 120_000);

test('two builds at once take turns, and both succeed', async () => {
  const second = join(folder, 'second');
  const outcomes = await Promise.all([out, second].map((directory) =>
    runCommand('scripts/build.ts', [`--content=${content.directory}`, `--out=${directory}`])));
  expect(outcomes.map(({ exitCode }) => exitCode), outcomes.map(({ log }) => log).join('\n')).toEqual([0, 0]);
  expect(siteDigest(second)).toBe(siteDigest(out));
});

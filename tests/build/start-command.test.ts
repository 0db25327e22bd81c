import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../run-command.ts';

// The commands as they are, in a project whose build is a stand-in: it succeeds or fails as the test asks.
const standInBuild = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { readCommandLine, siteFolders } from './command-line.ts';
const { values } = readCommandLine({ command: 'build', options: ['content', 'out', 'now', 'base'] });
if (process.env.BUILD_FAILS) {
  console.error('content/stories/x/index.md:3 少了标题。');
  process.exit(3);
}
mkdirSync(siteFolders(values).out, { recursive: true });
writeFileSync(siteFolders(values).out + '/index.html', values.now ?? 'no day');
`;

let project: string;
let children: ChildProcess[] = [];

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'start-')));
  for (const name of ['scripts', 'package.json']) cpSync(resolve(name), join(project, name), { recursive: true });
  for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(project, name), 'junction');
  writeFileSync(join(project, 'scripts/build.ts'), standInBuild);
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
});

afterAll(() => rmSync(project, { recursive: true }));

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  log(): string;
  address(): Promise<string>;
}

function run(script: string, words: string[], environment: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [`scripts/${script}`, ...words], {
    cwd: project,
    env: { ...cleanEnvironment(), ...environment },
  });
  children.push(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  const ended = new Promise<number | null>((fulfil) => child.once('close', fulfil));
  const address = async () => {
    while (child.exitCode === null) {
      const found = /http:\/\/\S+/.exec(log);
      if (found !== null) return found[0];
      await new Promise((fulfil) => setTimeout(fulfil, 20));
    }
    throw new Error(`It ended without an address:\n${log}`);
  };
  return { child, ended, log: () => log, address };
}

const bodyOf = async (address: string) => (await fetch(address)).text();

test('without an old site a failed build ends the command with its exit code', async () => {
  const start = run('start.ts', ['--port', '0', '--out', 'none'], { BUILD_FAILS: '1' });
  expect(await start.ended).toBe(3);
  expect(start.log()).toContain('少了标题');
  expect(start.log()).not.toContain('http');
});

test('builds with the same options, serves, and ends with 0 when stopped', async () => {
  const start = run('start.ts', ['--port', '0', '--now', '2026-05-04']);
  expect(await bodyOf(await start.address())).toBe('2026-05-04');
  start.child.kill('SIGINT');
  expect(await start.ended).toBe(0);
});

test('the last good site stays up when the next build fails, and this is said', async () => {
  mkdirSync(join(project, 'kept'));
  writeFileSync(join(project, 'kept/index.html'), 'the last good site');
  const start = run('start.ts', ['--port', '0', '--out', 'kept'], { BUILD_FAILS: '1' });
  expect(await bodyOf(await start.address())).toBe('the last good site');
  expect(start.log()).toContain('上一次成功生成的网站，不含这次的修改');
  start.child.kill('SIGINT');
  expect(await start.ended).toBe(3);
});

test('serve says what to do when there is no site', async () => {
  const serve = run('serve.ts', ['--out', 'none']);
  expect(await serve.ended).toBe(2);
  expect(serve.log()).toContain('请先运行 npm run build');
});

test('a taken port is said, in both languages', async () => {
  writeFileSync(join(project, 'kept/index.html'), 'kept');
  const first = run('serve.ts', ['--out', 'kept', '--port', '46210']);
  const port = Number(new URL(await first.address()).port);
  const second = run('serve.ts', ['--out', 'kept', '--port', String(port)]);
  expect(Number(new URL(await second.address()).port)).toBeGreaterThan(port);
  expect(second.log()).toMatch(new RegExp(`端口 ${port} 已被占用，改用 \\d+。 Port ${port} is taken; using \\d+\\.`));
});

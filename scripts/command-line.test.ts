import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CommandLineError, parseCommandLine, siteEnvironment } from './command-line.ts';

const build = { command: 'build', options: ['content', 'out', 'now', 'base', 'fix', 'port'] } as const;
const read = (...words: string[]) => parseCommandLine(build, words);
const complaint = (...words: string[]) => {
  try {
    read(...words);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandLineError);
    return (error as Error).message;
  }
  return 'nothing was wrong';
};

test('folders become absolute, in both ways of writing', () => {
  expect(read('--content', 'a/b', '--out=c').values).toEqual({ content: resolve('a/b'), out: resolve('c') });
});

test('a base gets a slash at both ends', () => {
  expect(['alumni', '/alumni', 'a/b/', '/'].map((typed) => read('--base', typed).values.base)).toEqual([
    '/alumni/', '/alumni/', '/a/b/', '/',
  ]);
  expect(complaint('--base', 'https://example.edu.cn/')).toContain('请写成 /alumni/');
  expect(complaint('--base', '/a/../b')).toContain('请写成 /alumni/');
});

test('today is a day, or a minute of Shanghai, that exists', () => {
  const moment = (typed: string) => read('--now', typed).values.now;
  expect(moment('2024-02-29')).toBe('2024-02-29');
  expect(moment('2026-05-04T09:00:30.5+08:00')).toBe('2026-05-04T09:00+08:00');
  expect(moment('2026-05-04T09:00')).toBe('2026-05-04T09:00+08:00');
  expect(moment('2026-05-04T20:00:00Z')).toBe('2026-05-05T04:00+08:00');
  expect(complaint('--now', '2026-02-30')).toBe('--now “2026-02-30” 这一天不存在。请核对月份和日子。');
  expect(complaint('--now', '5月4日')).toContain('请写成 2026-05-04');
  expect(complaint('--now', '2026-05-04T25:00')).toContain('时间不存在');
});

test('a port is a port', () => {
  expect(read('--port', '8080').values.port).toBe('8080');
  expect(complaint('--port', '99999')).toContain('1 到 65535');
  expect(complaint('--port', 'abc')).toContain('1 到 65535');
});

test('an unknown option is answered with the nearest one, or with all', () => {
  expect(complaint('--contnet', 'x')).toBe('没有 “--contnet” 这个选项。是不是 “--content”？');
  expect(complaint('--cont', 'x')).toContain('“--content”');
  expect(complaint('--zzzz')).toContain('可以用的有：--content、--out');
});

test('missing values, surplus values and stray words are explained', () => {
  expect(complaint('--content')).toBe('--content 后面没有写内容。请写成 --content 值。');
  expect(complaint('--out', '')).toContain('后面没有写内容');
  expect(complaint('--content', '--out', 'x')).toBe('--content 后面没有写内容。请写成 --content 值。');
  expect(complaint('--fix=yes')).toBe('--fix 后面不用写内容。请只写 --fix。');
  expect(complaint('content')).toContain('看不懂 “content”');
});

test('a command that takes words gets them', () => {
  const invocation = parseCommandLine({ command: 'new', options: ['content'], operands: '种类' }, ['story', 'x']);
  expect(invocation.operands).toEqual(['story', 'x']);
});

test('the environment holds absolute folders and only what was asked for', () => {
  expect(siteEnvironment({})).toEqual({ ALUMNI_CONTENT: resolve('content'), ALUMNI_OUT: resolve('dist') });
  expect(siteEnvironment(read('--now', '2026-05-04', '--base', '/a/').values)).toMatchObject({
    ALUMNI_NOW: '2026-05-04',
    ALUMNI_BASE: '/a/',
  });
});

test('a slip ends the process with 2, help with 0', () => {
  const script = `import { readCommandLine } from '#scripts/command-line.ts';
    readCommandLine({ command: 'build', options: ['content'] });`;
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', 'build.ts', ...words], {
      encoding: 'utf8',
    });
  const slip = run('--contentt', 'x');
  expect([slip.status, slip.stderr]).toEqual([2, expect.stringContaining('是不是 “--content”')]);
  const help = run('--help');
  expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('--content 文件夹')]);
});

test('this Node is new enough', () => {
  expect(execFileSync(process.execPath, ['scripts/require-node.js'], { encoding: 'utf8' })).toBe('');
});

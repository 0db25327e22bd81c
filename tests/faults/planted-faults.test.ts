import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '#intake/finding.ts';
import { runCommand } from '../run-command.ts';
import { withCopiedSite } from './copied-site.ts';

/** A line that stands for a good one, and the rule that finds it. */
type Fault = readonly [line: string, rule: string];

const faultsOfFields: Record<string, Fault[]> = {
  标题: [
    ['标题：在海边', 'yaml/wide-colon'], ['标题: 校友 #1 的故事', 'yaml/hash'], ['标题: [转载] 在海边', 'yaml/quote'],
    ['标题: 在海边: 守望', 'yaml/colon'], ['标题: <b>在海边</b>', 'values/markup'],
  ],
  日期: [
    ['日期: 2026-02-30', 'values/impossible-day'], ['日期: 03/08/2026', 'values/day'], ['日期:2026-03-08', 'yaml/colon-space'],
    ['日期: 2026年3月', 'values/day'], ['日期:', 'values/missing'],
  ],
  体裁: [
    ['体裁: 小说', 'values/choice'], ['题裁: 人物特写', 'keys/unknown'], ['体裁: [人物特写, 口述]', 'values/form'],
    ['  体裁: 人物特写', 'yaml/indent'], ['体裁: "人物特写', 'yaml/quote'],
  ],
  人物: [
    ['人物: 林海雁', 'references/missing'], ['人物: 20260309-y', 'references/missing'], ['人物: 林海燕、王不在', 'references/missing'],
    ['主角: 林海燕', 'keys/unknown'], ['人物: { 姓名: 林海燕 }', 'values/form'],
  ],
};

const faultsOfBodies: Fault[] = [
  ['<script>alert(1)</script>', 'body/html'], ['![海边的堤](没有.jpg)', 'picture/exists'], ['看[另一篇](/stories/none/)。', 'link/internal'],
  ['报名请打13912345678。', 'pii/mobile'], [':::quot', 'body/directive'],
];

interface Planted {
  file: string;
  line: number;
  rule: string;
}

/** Twenty stories with five faults each: one in every field, one in the body. */
function plant(directory: string): Planted[] {
  const planted: Planted[] = [];
  for (let number = 0; number < 20; number++) {
    const file = `stories/202603${String(number + 1).padStart(2, '0')}-planted/index.md`;
    const lines = ['---'];
    const add = ([line, rule]: Fault) => planted.push({ file, line: lines.push(line), rule });
    Object.values(faultsOfFields).forEach((faults, field) => {
      const fault = faults[(number + field) % faults.length];
      if (fault) add(fault);
    });
    lines.push('---', '', '她守望台风二十六年。', '');
    const fault = faultsOfBodies[number % faultsOfBodies.length];
    if (fault) add(fault);
    const path = join(directory, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
  }
  return planted;
}

test('a site with a hundred faults lists a hundred in one run', async () => {
  const { planted, outcome } = await withCopiedSite(async (directory) => {
    const planted = plant(directory);
    return { planted, outcome: await runCommand('scripts/check.ts', ['--content', directory, '--format', 'json']) };
  });
  expect(planted).toHaveLength(100);
  expect(outcome.exitCode).toBe(1);
  const said = JSON.parse(outcome.output) as Finding[];
  const key = ({ file, line, rule }: Planted) => `${file}:${line} ${rule}`;
  const found = new Set(said.map(key));
  expect(planted.map(key).filter((place) => !found.has(place))).toEqual([]);
});

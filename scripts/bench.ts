import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { cacheDirectory } from '#intake/session.ts';
import { measuredRun, type MeasuredRun } from './benching/measured-run.ts';
import { writeGeneratedContent } from './benching/generated-content.ts';
import { readCommandLine } from './command-line.ts';

const { operands } = readCommandLine({ command: 'bench', options: [], operands: '篇数' });
const count = Number(operands[0] ?? 1000);
if (!Number.isInteger(count) || count < 20) {
  console.error('写法：npm run bench -- 10000（至少 20 篇）');
  process.exit(2);
}

const folder = resolve('.cache/bench', String(count));
const content = resolve(folder, 'content');
const out = resolve(folder, 'site');
if (!existsSync(resolve(content, 'site.yaml'))) await writeGeneratedContent(content, count);
rmSync(cacheDirectory(content), { recursive: true, force: true });
rmSync('.cache/pictures.json', { force: true });

console.log(`# ${count} 篇\n\n| 步骤 | 秒 | 内存峰值（MB） |\n|---|---|---|`);
report('检查，图片从头解码', await measuredRun('scripts/check.ts', [`--content=${content}`, '--format=json']));
report('检查，图片已缓存', await measuredRun('scripts/check.ts', [`--content=${content}`, '--format=json']));
report('生成，缓存为空', await measuredRun('scripts/build.ts', [`--content=${content}`, `--out=${out}`]));
report('生成，缓存已有', await measuredRun('scripts/build.ts', [`--content=${content}`, `--out=${out}`]));

function report(name: string, run: MeasuredRun): void {
  console.log(`| ${name} | ${run.seconds.toFixed(1)} | ${run.peak} |`);
  for (const phase of run.phases) console.log(`| – ${phase.name} | ${phase.seconds.toFixed(1)} | ${phase.peak} |`);
  if (run.exitCode === 0) return;
  console.error(run.output.slice(-3000));
  process.exitCode = 1;
}

import { CommandLineError, parseCommandLine } from './command-line.ts';
import { describeCommand } from './command-options.ts';
import { sumCounts, type Counts } from './testing/count-results.ts';
import { runRunner } from './testing/run-runner.ts';
import { runners, type Runner } from './testing/runners.ts';

const command = { command: 'test', options: ['full'], operands: runners.map(({ name }) => name).join(' ') } as const;

function readChoice(): { chosen: readonly Runner[]; isFull: boolean } {
  const { values, operands, isHelp } = parseCommandLine(command, process.argv.slice(2));
  if (isHelp) {
    console.log(describeCommand(command.command, command.options, command.operands));
    process.exit(0);
  }
  const unknown = operands.find((name) => !runners.some((runner) => runner.name === name));
  if (unknown !== undefined) throw new CommandLineError(`没有 “${unknown}” 这一组。可以用的有：${command.operands}。`);
  const chosen = operands.length === 0 ? runners : runners.filter(({ name }) => operands.includes(name));
  return { chosen, isFull: values.full === true };
}

async function runAll(chosen: readonly Runner[], environment: Readonly<Record<string, string>>): Promise<Counts> {
  const all: Counts[] = [];
  const lines: string[] = [];
  for (const runner of chosen) {
    console.log(`\n── ${runner.name}`);
    const startedAt = performance.now();
    const counts = await runRunner(runner, environment);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
    const results = `${counts.passed} passed, ${counts.failed} failed${skipped}`;
    const line = `${runner.name.padEnd(10)} ${seconds.padStart(6)} s  ${results}`;
    lines.push([line, ...counts.remarks.map((remark) => `             ${remark}`)].join('\n'));
    all.push(counts);
  }
  console.log(`\n${lines.join('\n')}\n`);
  return sumCounts(all);
}

try {
  const { chosen, isFull } = readChoice();
  const { passed, failed } = await runAll(chosen, {
    ALUMNI_TEST_RUN: `${process.pid}-${Date.now()}`,
    ...(isFull ? { ALUMNI_FULL: '1' } : {}),
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof CommandLineError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { countCheck, countTests, type Counts } from './count-results.ts';
import { reportFile, type Runner } from './runners.ts';

function exitCodeOf(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(process.execPath, [...words], { stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((fulfil) => {
    child.once('error', () => fulfil(1));
    child.once('exit', (code) => fulfil(code ?? 1));
  });
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Runs one runner to its end, its output shown as it comes, and counts what it did. */
export async function runRunner(runner: Runner, environment: Readonly<Record<string, string>>): Promise<Counts> {
  if (runner.kind === 'check') return countCheck(await exitCodeOf(runner.words, environment));
  const report = reportFile(runner.name);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const exitCode = await exitCodeOf(runner.words, environment);
  return countTests(exitCode, readIfPresent(report));
}

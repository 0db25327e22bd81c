import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive, withLock } from '#scripts/file-lock.ts';
import { runCommand, type CommandOutcome } from './run-command.ts';

export interface SiteOptions {
  /** A content folder; by default the demo. */
  readonly content?: string;
  readonly base?: string;
  readonly now?: string;
}

export interface BuiltSite {
  readonly directory: string;
  /** What the build printed. */
  readonly log: string;
}

const sites = resolve('.cache/test-sites');

/** The run is named by `tests/run-id.ts` or `scripts/test.ts`; its first part is the process that owns it. */
function currentRun(): string {
  const run = process.env['ALUMNI_TEST_RUN'];
  if (run === undefined) throw new Error('ALUMNI_TEST_RUN is missing: run this test in the build or browser project.');
  return run;
}

function removeSitesOfEndedRuns(): void {
  for (const name of existsSync(sites) ? readdirSync(sites) : []) {
    const owner = Number(/^(\d+)-\d+$/.exec(name)?.[1]);
    if (owner > 0 && !isAlive(owner)) rmSync(join(sites, name), { recursive: true, force: true });
  }
}

/**
 * A site built with `scripts/build.ts`, once for each set of options in a test run and shared by all its test files.
 * One build at a time, whatever its options: builds share Astro's cache, and the machine.
 */
export async function builtSite(options: SiteOptions = {}): Promise<BuiltSite> {
  const ordered = Object.fromEntries(Object.entries(options).sort(([left], [right]) => (left < right ? -1 : 1)));
  const key = createHash('sha256').update(JSON.stringify(ordered)).digest('hex').slice(0, 12);
  const folder = join(sites, currentRun(), key);
  const directory = join(folder, 'site');
  const outcomeFile = join(folder, 'outcome.json');

  await withLock(join(sites, 'build.lock'), async () => {
    if (existsSync(outcomeFile)) return;
    removeSitesOfEndedRuns();
    mkdirSync(folder, { recursive: true });
    const words = Object.entries(ordered).map(([name, value]) => `--${name}=${value}`);
    const outcome = await runCommand('scripts/build.ts', [`--out=${directory}`, ...words]);
    writeFileSync(outcomeFile, JSON.stringify(outcome));
  });
  const { exitCode, log } = JSON.parse(readFileSync(outcomeFile, 'utf8')) as CommandOutcome;
  if (exitCode !== 0) throw new Error(`The build failed (exit code ${exitCode}, ${JSON.stringify(ordered)}):\n${log}`);
  return { directory, log };
}

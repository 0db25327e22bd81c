import { spawn } from 'node:child_process';

export interface CommandOutcome {
  readonly exitCode: number;
  /** Only what it printed as its result. */
  readonly output: string;
  /** All that it printed. */
  readonly log: string;
}

// Vitest puts these into the environment of its workers, where a build takes them for its own: with BASE_URL=/ every
// link of a site under /alumni/ is wrong.
const ofVitest = /^(?:BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*|TINYPOOL.*)$/;

/** The environment as the person at the keyboard has it. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}

/** Runs a command of the project (`scripts/check.ts`) to its end; a failure is an exit code, never thrown. */
export function runCommand(
  script: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandOutcome> {
  const child = spawn(process.execPath, [script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), ...environment },
  });
  let output = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    log += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  return new Promise((fulfil, reject) => {
    child.once('error', reject);
    child.once('close', (code) => fulfil({ exitCode: code ?? 1, output, log }));
  });
}

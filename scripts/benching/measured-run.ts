import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Phase {
  name: string;
  seconds: number;
  /** Most memory of the process and its children together at any moment of the phase, in MB. */
  peak: number;
}

export interface MeasuredRun {
  exitCode: number;
  seconds: number;
  peak: number;
  phases: Phase[];
  output: string;
}

function memoryByProcess(): Map<number, { parent: number; kilobytes: number }> {
  const found = new Map<number, { parent: number; kilobytes: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: field('PPid'), kilobytes: field('VmRSS') });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return found;
}

/** Memory in use by a process and all below it, in MB; 0 where the system does not tell. */
function treeMemory(root: number): number {
  try {
    const all = memoryByProcess();
    const isBelow = (pid: number): boolean => {
      for (let at: number | undefined = pid; at; at = all.get(at)?.parent) if (at === root) return true;
      return false;
    };
    return [...all].reduce((sum, [pid, { kilobytes }]) => (isBelow(pid) ? sum + kilobytes : sum), 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs a script of ours; seconds and memory of the whole and of every phase it announces with ALUMNI_PHASES. */
export async function measuredRun(script: string, words: readonly string[]): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=8192', script, ...words], {
    env: { ...process.env, ALUMNI_PHASES: '1' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const phases: Phase[] = [];
  let output = '';
  let phasePeak = 0;
  let peak = 0;
  const sampler = setInterval(() => {
    const now = treeMemory(child.pid ?? 0);
    phasePeak = Math.max(phasePeak, now);
    peak = Math.max(peak, now);
  }, 150);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const [, name = '', seconds] of text.matchAll(/^phase\t(.+)\t([\d.]+)\t\d+$/gm)) {
      phases.push({ name, seconds: Number(seconds), peak: Math.round(phasePeak) });
      phasePeak = 0;
    }
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  clearInterval(sampler);
  return { exitCode, seconds: (performance.now() - started) / 1000, peak: Math.round(peak), phases, output };
}

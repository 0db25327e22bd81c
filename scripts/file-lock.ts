import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process of this machine is alive; one that belongs to somebody else counts as alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

// A lock is created and filled in two steps, so an empty one may just be under way: it is left alone.
function holderIsGone(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

// Two waiting processes may find the same dead holder; without the second lock the slower one would remove the lock
// that the faster one has just taken.
function takeOver(lock: string): void {
  const guard = `${lock}.takeover`;
  if (!take(guard)) return;
  try {
    if (holderIsGone(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

const longestWait = 30 * 60 * 1000;

/** Runs a task while no other process holds the same lock file; a lock left by a process that died is taken over. */
export async function withLock<Result>(lock: string, task: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  const giveUpAt = Date.now() + longestWait;
  while (!take(lock)) {
    if (Date.now() > giveUpAt) throw new Error(`Waited half an hour for ${lock}. If nothing is running, delete it.`);
    if (holderIsGone(lock)) takeOver(lock);
    await wait(100);
  }
  try {
    return await task();
  } finally {
    rmSync(lock, { force: true });
  }
}

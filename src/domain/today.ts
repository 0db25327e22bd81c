import { shanghaiMinute } from './days.ts';

/** The moment that counts as now: what the command says, else what the demo's settings say, else the clock. */
export function currentMoment(fromCommand: string | undefined, fromSettings: string | undefined, clock = new Date()): string {
  const moment = fromCommand ?? fromSettings ?? shanghaiMinute(clock);
  return moment.length === 10 ? `${moment}T00:00+08:00` : moment;
}

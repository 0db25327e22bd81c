/** Runs one phase of a build and says how long it took; with ALUMNI_PHASES also what memory it reached. */
export async function inPhase<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stderr.write(`${name}……`);
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(` ${seconds} 秒`);
  if (process.env['ALUMNI_PHASES']) {
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`phase\t${name}\t${seconds}\t${peak}`);
  }
  return result;
}

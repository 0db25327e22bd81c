import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readCommandLine, siteFolders } from './command-line.ts';
import { isBuiltSite, previewSite } from './preview-site.ts';

const { values } = readCommandLine({
  command: 'start',
  options: ['content', 'out', 'now', 'base', 'port', 'host'],
});
const { out } = siteFolders(values);

/** Builds with the same options, its progress shown as it comes; gives its exit code. */
function buildSite(): Promise<number> {
  const passedOn = (['content', 'out', 'now', 'base'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}=${value}`];
  });
  const build = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url)), ...passedOn], {
    stdio: 'inherit',
  });
  return new Promise((fulfil, reject) => {
    build.once('error', reject);
    build.once('exit', (code, signal) => fulfil(signal === null ? code ?? 1 : 128 + constants.signals[signal]));
  });
}

// Ctrl+C reaches the build as well; waiting for it here lets it put its things away.
process.on('SIGINT', () => undefined);
const code = await buildSite();
const wasStopped = code === 128 + constants.signals.SIGINT || code === 128 + constants.signals.SIGTERM;

if (wasStopped || (code !== 0 && !isBuiltSite(out))) {
  process.exit(code);
}
if (code !== 0) {
  console.error('\n这次没有生成成功（原因见上）。下面打开的是上一次成功生成的网站，不含这次的修改。');
  console.error('This build failed (see above). What is served below is the last good site, without your changes.');
}
try {
  await previewSite(out, values);
  process.exitCode = code;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { prepareFonts } from './chromium-fonts.ts';
import { withLock } from './file-lock.ts';
import { isExecutable, systemChromium } from './system-chromium.ts';

export interface ChromiumInstallation {
  readonly executablePath: string;
  /** What the browser's process needs besides the present environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** For every run: nothing fetched on the browser's own account, and text drawn the same everywhere. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const cache = resolve('.cache/chromium');

async function unpackedChromium(): Promise<ChromiumInstallation> {
  const { version } = createRequire(import.meta.url)(
    resolve('node_modules/@sparticuz/chromium/package.json'),
  ) as { version: string };
  const folder = join(cache, version);
  const executablePath = join(folder, 'chromium');
  await withLock(join(cache, 'unpacking.lock'), async () => {
    if (existsSync(executablePath)) return;
    const script = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [script, folder]);
  });
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath, environment: { LD_LIBRARY_PATH: libraries } };
}

async function findChromium(): Promise<ChromiumInstallation> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (isExecutable(chosen)) return { executablePath: chosen, environment: {} };
    throw new Error(`CHROME_PATH 指向的 ${chosen} 打不开。请改成浏览器程序的完整路径，或删去这个设置。`);
  }
  const installed = systemChromium();
  if (installed !== undefined) return { executablePath: installed, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  throw new Error(
    '这台机器上没有找到 Chromium、Chrome 或 Edge。请安装其中一个，或把它的完整路径写进环境变量 CHROME_PATH。\n'
      + 'No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its full path.',
  );
}

/** The browser to use: CHROME_PATH, one installed on the machine, or (Linux x64) the one among the dependencies. */
export async function resolveChromium(): Promise<ChromiumInstallation> {
  const { executablePath, environment } = await findChromium();
  return {
    executablePath,
    environment: process.platform === 'linux' ? { ...environment, ...prepareFonts(cache) } : environment,
  };
}

/** A headless browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, environment } = await resolveChromium();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath,
    args: [...chromiumFlags],
    env: { ...Object.fromEntries(inherited), ...environment },
  });
}

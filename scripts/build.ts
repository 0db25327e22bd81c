import { readCommandLine, siteEnvironment, siteFolders } from './command-line.ts';
import { buildSite } from './build-site.ts';
import { withLock } from './file-lock.ts';

const { values } = readCommandLine({ command: 'build', options: ['content', 'out', 'now', 'base'] });
const { out } = siteFolders(values);
Object.assign(process.env, siteEnvironment(values), { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });

// Astro keeps one working folder for each project, so two builds take turns.
process.exitCode = await withLock('.cache/build.lock', () => buildSite(out));

import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Run as a process of its own (`node unpack-chromium.ts FOLDER`), because the package unpacks into the temporary
// folder of its process and trusts whatever already lies there.
const target = process.argv[2]!;
const partial = `${target}.partial-${process.pid}`;
mkdirSync(partial, { recursive: true });
process.env['TMPDIR'] = partial;

const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
const { inflate } = await import('@sparticuz/chromium');
await Promise.all(['chromium.br', 'al2023.tar.br'].map((archive) => inflate(join(archives, archive))));

rmSync(target, { recursive: true, force: true });
renameSync(partial, target);

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A client script with all that it imports as one classic script, and the address that changes with its content. */
export async function bundledScript(source: URL): Promise<{ address: string; code: string }> {
  const entry = fileURLToPath(source);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Readers' kernels may be years old.
    build: { lib: { entry, formats: ['iife'], name: 'script' }, write: false, target: 'es2018', minify: true },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((output) => ('output' in output ? output.output : []))
    .find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  const code = chunk.code.trim();
  const digest = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { address: `/_astro/${basename(entry, '.ts')}.${digest}.js`, code };
}

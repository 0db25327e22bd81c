import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 0x7e - 0x1f }, (_, index) => String.fromCodePoint(0x20 + index));
// Signs, and the letters that names in English bring along: Lü, José, Müller.
const own = [...ascii, ...'©×–°ÉÖÜàáäçèéêíñóöøúü'];
// In Chinese these are drawn full width by the Chinese face; in English by this one.
const shared = [...'·—‘’“”…'];

/** Characters that never need the Chinese face. */
export const latinCharacters: ReadonlySet<string> = new Set([...own, '\n', '\t', '\r']);
export const latinRanges = { besideChinese: own, alone: [...own, ...shared] } as const;

/** Source Serif 4 at its display size, in all weights from 400 to 900. */
export async function latinFace(): Promise<Buffer> {
  const require = createRequire(import.meta.url);
  const source = require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2');
  return subsetFont(await readFile(source), latinRanges.alone.join(''), {
    targetFormat: 'woff2',
    variationAxes: { opsz: 30, wght: { min: 400, max: 900 } },
    keepFeatures: ['kern', 'liga', 'lnum', 'tnum'],
    noHinting: true,
    preserveNameIds: [0, 14],
  });
}

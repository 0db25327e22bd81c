import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from './entry.ts';
import type { Finding, Fix } from './finding.ts';

/** A text with fixes applied; of two that overlap the first is taken, the other waits for the next run. */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: Fix[] } {
  const sorted = [...fixes].sort((a, b) => a.from - b.from || a.to - b.to);
  const applied: Fix[] = [];
  let result = '';
  let at = 0;
  for (const fix of sorted) {
    if (applied.some((done) => done.from === fix.from && done.to === fix.to && done.text === fix.text)) continue;
    if (fix.from < at) continue;
    result += text.slice(at, fix.from) + fix.text;
    at = fix.to;
    applied.push(fix);
  }
  return { text: result + text.slice(at), applied };
}

/** Mends in the files what can be mended safely; returns the findings that are gone by it. */
export async function mendFiles(corpus: Corpus): Promise<Finding[]> {
  const mended: Finding[] = [];
  for (const [file, findings] of Map.groupBy(corpus.findings.filter((finding) => finding.fix), (finding) => finding.file)) {
    const source = corpus.sources.get(file);
    if (!source) continue;
    const { text, applied } = applyFixes(source.text, findings.flatMap((finding) => finding.fix ?? []));
    if (applied.length === 0) continue;
    const path = join(corpus.directory, file);
    await writeFile(`${path}.tmp`, text);
    await rename(`${path}.tmp`, path);
    mended.push(...findings.filter(({ fix }) =>
      applied.some((done) => done.from === fix?.from && done.to === fix.to && done.text === fix.text)));
  }
  return mended;
}

import type { Corpus } from './entry.ts';
import { compareFindings, type Finding } from './finding.ts';
import { readContent, type ReadOptions } from './read-content.ts';
import { applyRule, type Rule } from './rule.ts';
import { allRules } from './rules/all-rules.ts';

export interface CheckOptions extends ReadOptions {
  rules?: readonly Rule[];
  /** Where facts about pictures are kept between runs; without it pictures are not decoded. */
  pictureCache?: string | undefined;
}

/** Reads and checks a content folder: everything that was read, and all findings of all files in order. */
export async function checkContent(directory: string, options: CheckOptions = {}): Promise<Corpus> {
  const corpus = await readContent(directory, options);
  for (const rule of options.rules ?? allRules) corpus.findings.push(...applyRule(rule, corpus));
  if (options.pictureCache) {
    const { pictureFindings } = await import('./pictures/picture-findings.ts');
    corpus.findings.push(...(await pictureFindings(corpus, options.pictureCache)));
  }
  corpus.findings = withoutRepeats(corpus.findings.sort(compareFindings));
  return corpus;
}

function withoutRepeats(sorted: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return sorted.filter((finding) => {
    const key = [finding.rule, finding.file, finding.line, finding.column, finding.problem].join('\0');
    return !seen.has(key) && seen.add(key);
  });
}

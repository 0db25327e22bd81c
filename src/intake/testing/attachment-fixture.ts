import { compareFindings } from '../finding.ts';
import { applyRule, type Rule } from '../rule.ts';
import { corpusFixture } from './entry-fixture.ts';

/** What a rule says of a corpus beside whose entries these files lie. */
export function saidBeside(rule: Rule, files: readonly string[], parts: Parameters<typeof corpusFixture>[0]): string[] {
  const corpus = corpusFixture(parts);
  corpus.attachments = new Map(files.map((file) => [file, { file, path: `content/${file}`, size: 1 }]));
  return applyRule(rule, corpus).sort(compareFindings).map((finding) => {
    const { file, line, column, severity, field, problem, remedy, fix } = finding;
    const mended = fix ? ` {${corpus.sources.get(file)?.text.slice(fix.from, fix.to)} → ${fix.text}}` : '';
    return `${file}:${line}:${column} ${severity}${field && ` [${field}]`} ${problem}${remedy}${mended}`;
  });
}

import type { Corpus } from '#intake/entry.ts';
import { terminalReport } from '#intake/report/terminal.ts';

/** The build stops here: there are errors in the content. The message is the report for the editor. */
export class ContentRefused extends Error {
  constructor(corpus: Corpus) {
    super(terminalReport({ ...corpus, findings: corpus.findings.filter((finding) => finding.severity === 'error') }));
    this.name = 'ContentRefused';
    this.stack = '';
  }
}

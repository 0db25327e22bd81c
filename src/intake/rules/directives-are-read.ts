import { bodyNotes, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

export const directivesAreRead: EntryRule = {
  name: 'body/directive',
  severity: 'error',
  *check(entry) {
    for (const { problem, line, column } of bodyNotes(entry).directives) {
      if (!problem) continue;
      const place = { line: problem.line ?? line, column: problem.column ?? column };
      yield { at: filePosition(entry, place), problem: sentence(problem.text), remedy: sentence(problem.remedy) };
    }
  },
};

function sentence(text: string): string {
  return /[。？！]$/.test(text) ? text : `${text}。`;
}

import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedFinding, FaultInput } from './fault-input.ts';

const corpus = join(import.meta.dirname, 'corpus');

interface Expected {
  /** Files of the small good site that are taken away. */
  without?: string[];
  findings: ExpectedFinding[];
}

/** The inputs that lie in `corpus/` as they are written: a folder each, with `expected.json`. */
export function writtenInputs(): FaultInput[] {
  return readdirSync(corpus).sort().map((name) => {
    const folder = join(corpus, name);
    const { without = [], findings } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    return {
      name, findings,
      plant: (directory) => {
        cpSync(folder, directory, { recursive: true, filter: (path) => !path.endsWith('expected.json') });
        for (const file of without) rmSync(join(directory, file));
      },
    };
  });
}

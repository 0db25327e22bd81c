import type { Severity } from '#intake/finding.ts';

/** A finding that an input must give; `error` unless it says otherwise. */
export interface ExpectedFinding {
  file: string;
  line: number;
  rule: string;
  severity?: Severity;
  /** Words of the remedy that matter. */
  remedyContains?: string;
}

/** A bad input: files laid over the small good site, and what the gate must say. */
export interface FaultInput {
  name: string;
  /** Writes the input into a copy of the small good site. */
  plant: (directory: string) => Promise<void> | void;
  findings: ExpectedFinding[];
}

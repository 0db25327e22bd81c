import type { Finding, Fix } from './finding.ts';
import type { SourceText } from './source-text.ts';
import { lineSlips, strayIndent } from './yaml-line-slips.ts';
import { blockScalar, flowLength, valueOf } from './yaml-value.ts';
import { valueSlips } from './yaml-value-slips.ts';

export interface Slip {
  rule: string;
  column: number;
  problem: string;
  remedy: string;
  /** The line as it was meant. */
  repaired: string;
  /** Whether nobody can know what was meant, so that it is not written into the file. */
  isGuess?: boolean;
}

/** Looks for one kind of slip in a line. */
export type Look = (line: string, knownKeys: ReadonlySet<string>) => Slip | undefined;

/**
 * The slips of people who do not think in YAML (full-width colons, tabs, `#`, `[`, `: ` in a title), line by line,
 * together with a repaired text that has the same number of lines, so that the rest of the file can still be read.
 */
export function findSlips(source: SourceText, from: number, to: number, knownKeys: ReadonlySet<string>) {
  const findings: Finding[] = [];
  const repaired: string[] = [];
  const lines = source.text.slice(from, to).split('\n');
  const firstLine = source.position(from).line;
  let blockIndent = -1;
  let above: { indent: number; hasValue: boolean } | undefined;

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const indent = line.search(/\S/);
    if (blockIndent >= 0 && (indent === -1 || indent > blockIndent)) {
      repaired.push(line);
      continue;
    }
    blockIndent = -1;
    const flow = flowLength(lines, index);
    if (flow > 1) {
      repaired.push(...lines.slice(index, index + flow));
      index += flow - 1;
      continue;
    }
    const { text, found } = repairLine(line, [strayIndent(above), ...lineSlips, ...valueSlips], knownKeys);
    findings.push(...found.map((slip) => slipFinding(slip, text, source, firstLine + index)));
    const field = valueOf(text);
    if (blockScalar.test(field?.value ?? '')) blockIndent = Math.max(0, text.search(/\S/));
    if (field?.key) above = { indent: text.search(/[^\s-]/), hasValue: field.value !== '' };
    repaired.push(text);
  }
  return { findings, repaired: repaired.join('\n') };
}

function repairLine(line: string, looks: readonly Look[], knownKeys: ReadonlySet<string>): { text: string; found: Slip[] } {
  const found: Slip[] = [];
  let text = line;
  for (const look of looks) {
    const slip = look(text, knownKeys);
    if (!slip) continue;
    found.push(slip);
    text = slip.repaired;
  }
  return { text, found };
}

/** Several slips of one line share one fix, which mends them all. */
function slipFinding(slip: Slip, repaired: string, source: SourceText, line: number): Finding {
  const from = source.lineStarts[line - 1] ?? 0;
  const fix: Fix = { from, to: from + source.line(line).length, text: repaired };
  return {
    rule: slip.rule, severity: 'error', file: source.file, line, column: slip.column, field: '', problem: slip.problem,
    remedy: slip.remedy, ...(!slip.isGuess && { fix }),
  };
}

interface LineValue {
  /** '' for an item of a list. */
  key: string;
  prefix: string;
  value: string;
  column: number;
}

/** The value on a line and what stands before it, in `key: value` and in `- value`. */
export function valueOf(line: string): LineValue | undefined {
  // Without a colon the pattern below would try every blank in vain.
  const match = line.includes(':') && /^(\s*(?:- +)*)([^\s:#"'[{-](?:[^:]*[^:\s])?|"[^"]*"|'[^']*')(\s*:)(?:(\s+)(.*))?$/.exec(line);
  if (match) {
    const prefix = `${match[1]}${match[2]}${match[3]}${match[4] ?? ' '}`;
    return { key: match[2] ?? '', prefix, value: (match[5] ?? '').trimEnd(), column: prefix.length + 1 };
  }
  const item = /^(\s*(?:- +)+)(.*)$/.exec(line);
  if (item) return { key: '', prefix: item[1] ?? '', value: (item[2] ?? '').trimEnd(), column: (item[1] ?? '').length + 1 };
  return undefined;
}

/** A value as a quoted YAML text. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** The sign of a block of text; a comment behind it is more likely text that somebody meant. */
export const blockScalar = /^[|>][+-]?\d?[+-]?\s*$/;

/** Over how many lines the bracket goes on that opens a value; 1 when it does not close further down. */
export function flowLength(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const value = valueOf(line)?.value ?? '';
  let open = /^[[{]/.test(value) ? openBrackets(value) : 0;
  for (let later = index + 1; open > 0 && later < lines.length; later++) {
    const next = lines[later] ?? '';
    const hangs = next.search(/\S/) > line.search(/\S/) || /^\s*[\]}]/.test(next);
    if (!hangs) return 1;
    open += openBrackets(next);
    if (open <= 0) return later - index + 1;
  }
  return 1;
}

function openBrackets(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

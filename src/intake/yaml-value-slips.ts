import type { Look } from './yaml-slips.ts';
import { blockScalar, quoted, valueOf } from './yaml-value.ts';

const awkwardStart: Record<string, string> = {
  '[': '方括号', '{': '花括号', ']': '方括号', '}': '花括号', '@': '@', '`': '反引号', '%': '百分号', '&': '& 号',
  '*': '星号', '!': '叹号', '|': '竖线', '>': '大于号', ',': '逗号', '-': '减号', '?': '问号', '"': '引号', "'": '引号',
};

const awkwardValue: Look = (line) => {
  const found = valueOf(line);
  if (!found?.value) return undefined;
  const { value, prefix, column } = found;
  const first = value[0] ?? '';
  const mark = awkwardStart[first];
  if (!mark || isWellFormed(value, first)) return undefined;
  const isQuoted = first === '"' || first === "'";
  const bare = isQuoted ? value.replace(/^["']/, '').replace(/["']$/, '') : value;
  const repaired = `${prefix}${quoted(first === '"' && /"/.test(bare) ? value : bare)}`;
  if (escaped.test(value)) {
    return {
      rule: 'yaml/quote', column, problem: `${value} 里的反斜线“\\”会被当成别的符号。`, remedy: `把外面的双引号换成单引号：${repaired.trim()}`, repaired,
    };
  }
  return {
    rule: 'yaml/quote', column, problem: isQuoted ? `“${value}”的引号没有配对。` : `“${value}”以${mark}开头，会被当成格式符号。`,
    remedy: `给这个值加上半角引号：${repaired.trim()}`, repaired,
  };
};

/** A value in double quotes with a backslash that YAML would take for something. */
const escaped = /^"(?:[^"\\]|\\.)*\\[^"\\](?:[^"\\]|\\.)*"$/;

function isWellFormed(value: string, first: string): boolean {
  if (first === '[' || first === '{') return closesAtEnd(value);
  if (first === '"') return /^"(?:[^"\\]|\\["\\])*"(?:\s+#.*)?$/.test(value);
  if (first === "'") return /^'(?:[^']|'')*'(?:\s+#.*)?$/.test(value);
  if (first === '|' || first === '>') return blockScalar.test(value);
  if (first === '?' || first === '-') return !/^[?-]\s/.test(value);
  return false;
}

/** Whether the bracket that opens a value is the one that closes it. */
function closesAtEnd(value: string): boolean {
  let depth = 0;
  for (const [index, character] of [...value.trimEnd()].entries()) {
    if (character === '[' || character === '{') depth++;
    if (character === ']' || character === '}') depth--;
    if (depth === 0) return index === [...value.trimEnd()].length - 1;
  }
  return false;
}

const plainValue = (value: string) => value !== '' && !/^["'[{|>&*!]/.test(value);

const hashInValue: Look = (line) => {
  const found = valueOf(line);
  if (!found || /^\s*#/.test(line)) return undefined;
  const written = found.value;
  if (!/^#/.test(written) && !(plainValue(written) && /\s#/.test(written))) return undefined;
  const at = written.search(/(?:^|\s)#/) + (/^#/.test(written) ? 0 : 1);
  const repaired = `${found.prefix}${quoted(written)}`;
  return {
    rule: 'yaml/hash', column: found.column + at, problem: `“#”后面的“${written.slice(at + 1)}”会被当成注释丢掉。`,
    remedy: `给整个值加上半角引号：${repaired.trim()}。如果本来就是注释，把它单独放一行。`, repaired,
  };
};

const colonInValue: Look = (line) => {
  const found = valueOf(line);
  if (!found?.key || !plainValue(found.value) || !/:(?:\s|$)/.test(found.value)) return undefined;
  const repaired = `${found.prefix}${quoted(found.value)}`;
  return {
    rule: 'yaml/colon', column: found.column + found.value.search(/:(?:\s|$)/),
    problem: `“${found.value}”里有半角冒号加空格，会被当成另一项。`, remedy: `给整个值加上半角引号：${repaired.trim()}`, repaired,
  };
};

/** The slips in a value that YAML reads as something else than text. */
export const valueSlips: Look[] = [awkwardValue, hashInValue, colonInValue];

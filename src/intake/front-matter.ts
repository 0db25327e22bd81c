import type { Finding, Fix } from './finding.ts';
import type { SourceText } from './source-text.ts';

export interface FrontMatter {
  /** Offset of the first character of the YAML text, and of the first after it. */
  from: number;
  to: number;
  /** Offset of the body's first character. */
  bodyFrom: number;
}

export interface SplitFile {
  frontMatter?: FrontMatter;
  findings: Finding[];
}

const fence = /^---[ \t]*$/;
const nearFence = /^[ \t\u3000]*(?:-[-－–—―─_=+~*]*|[－–—―─_=+~*]{1,9}|﹣{2,9}|`{3,}|\.{3})[ \t\u3000]*(?:yaml)?[ \t\u3000]*$/;
const looksLikeField = /^\s*(?:-\s+)?["']?[\p{L}\p{N}_. -]{1,20}["']?\s*[:：]/u;
const looksLikeYaml = (line: string) => looksLikeField.test(line) || /^\s*-\s|^\s+\S|^\s*#|^\s*$/.test(line);
const isNearFence = (line: string) => nearFence.test(line) && line.trim().length > 1;
const isBlank = (line: string) => line.trim() === '';
const opensWith = '在最前面加一行 ---，写完标题、日期等信息后再加一行 ---。';

/** Where the front matter of a Markdown file begins and ends, or what is wrong with its fences. */
export function splitFrontMatter(source: SourceText): SplitFile {
  if (isBlank(source.text)) {
    return { findings: [{ ...fenceFinding(source, 1, '文件是空的。', '写上稿件；不要这一篇就删掉文件夹。'), rule: 'file/empty' }] };
  }
  const opening = openingFence(source);
  if (opening.start === undefined) return { findings: opening.findings };
  const closing = closingFence(source, opening.start);
  const lineStart = (line: number) => source.lineStarts[line - 1] ?? source.text.length;
  return {
    frontMatter: { from: lineStart(opening.start), to: lineStart(closing.end), bodyFrom: lineStart(closing.bodyLine) },
    findings: [...opening.findings, ...closing.findings],
  };
}

/** The first line inside the front matter; nothing when there is none. */
function openingFence(source: SourceText): { start?: number; findings: Finding[] } {
  let first = 1;
  while (isBlank(source.line(first))) first++;
  const line = source.line(first);
  if (fence.test(line)) return { start: first + 1, findings: [] };
  if (isNearFence(line)) return { start: first + 1, findings: [wrongFence(source, first, '开头')] };
  const later = laterFence(source, first);
  if (later !== undefined) {
    const finding = fenceFinding(source, first, '开头的分隔线前面还有文字。', '第一行要是三个半角减号 ---；把前面的文字删掉，或移到正文里。');
    return { start: later + 1, findings: [finding] };
  }
  if (!looksLikeField.test(line)) return { findings: [fenceFinding(source, first, '文件开头没有标题、日期等信息。', opensWith)] };
  const fix = { from: source.lineStarts[first - 1] ?? 0, to: source.lineStarts[first - 1] ?? 0, text: '---\n' };
  return { start: first, findings: [fenceFinding(source, first, '文件开头少了分隔线。', opensWith, fix)] };
}

/** A fence a few lines further down that opens a front matter, because a field follows and another fence after it. */
function laterFence(source: SourceText, first: number): number | undefined {
  for (let line = first + 1; line <= first + 5; line++) {
    if (!fence.test(source.line(line)) || !looksLikeField.test(source.line(line + 1))) continue;
    for (let end = line + 2; end <= source.lineCount; end++) if (fence.test(source.line(end))) return line;
  }
  return undefined;
}

/** The first line after the front matter, and the first of the body. */
function closingFence(source: SourceText, start: number): { end: number; bodyLine: number; findings: Finding[] } {
  let end = start;
  while (end <= source.lineCount && !fence.test(source.line(end)) && !isNearFence(source.line(end))) end++;
  const textLine = bodyBefore(source, start, end);
  if (textLine !== undefined || end > source.lineCount) return unclosed(source, start, textLine ?? source.lineCount + 1);
  const findings = fence.test(source.line(end)) ? [] : [wrongFence(source, end, '结尾')];
  return { end, bodyLine: end + 1, findings };
}

/** The line at which running text begins before a fence that is only a rule in the body. */
function bodyBefore(source: SourceText, start: number, end: number): number | undefined {
  for (let line = start; line < end; line++) {
    if (looksLikeYaml(source.line(line)) && !/^#+ /.test(source.line(line))) continue;
    if (end > source.lineCount) return line;
    if (line === start || !isBlank(source.line(line - 1))) continue;
    for (let later = line + 1; later <= end; later++) {
      if (later === end) return line;
      if (looksLikeField.test(source.line(later))) break;
    }
  }
  return undefined;
}

function unclosed(source: SourceText, start: number, textLine: number): { end: number; bodyLine: number; findings: Finding[] } {
  let last = textLine - 1;
  while (last > start && isBlank(source.line(last))) last--;
  const hasBody = textLine <= source.lineCount;
  const remedy = `在这一行${hasBody ? '前' : '下'}面单独加一行三个半角减号：---`;
  const at = endOf(source, last);
  const finding = fenceFinding(source, hasBody ? textLine : last, '标题、日期等信息后面少了分隔线。', remedy, { from: at, to: at, text: '\n---' });
  return { end: textLine, bodyLine: textLine, findings: [finding] };
}

const endOf = (source: SourceText, line: number) => (source.lineStarts[line - 1] ?? 0) + source.line(line).length;

function wrongFence(source: SourceText, line: number, where: string): Finding {
  const from = source.lineStarts[line - 1] ?? 0;
  return fenceFinding(source, line, `${where}的分隔线写成了“${source.line(line).trim()}”。`, '改成三个半角减号：---',
    { from, to: endOf(source, line), text: '---' });
}

function fenceFinding(source: SourceText, line: number, problem: string, remedy: string, fix?: Fix): Finding {
  return {
    rule: 'front-matter/fence', severity: 'error', file: source.file, line, column: 1, field: '', problem, remedy, ...(fix && { fix }),
  };
}

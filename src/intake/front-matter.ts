import type { Finding } from './finding.ts';
import type { SourceText } from './source-text.ts';

export interface FrontMatter {
  /** Offset of the first character of the YAML text, and of the first after it. */
  from: number;
  to: number;
  /** Offset of the body's first character. */
  bodyFrom: number;
}

const fence = /^---[ \t]*$/;
const nearFence = /^[ \t]*(?:[-－–—―─_=+~*]{1,5}|﹣{2,5}|`{3,})[ \t]*(?:yaml)?[ \t]*$/;
const looksLikeField = /^\s*(?:-\s+)?["']?[\p{L}\p{N}_. -]{1,20}["']?\s*[:：]/u;
const isYamlLine = (line: string) => looksLikeField.test(line) || /^\s*-\s|^\s+\S|^\s*#|^\s*$/.test(line);

/** Where the front matter of a Markdown file begins and ends, or what is wrong with its fences. */
export function splitFrontMatter(source: SourceText): { frontMatter?: FrontMatter; findings: Finding[] } {
  const finding = (line: number, problem: string, remedy: string, text: string): Finding => {
    const from = source.lineStarts[line - 1] ?? 0;
    return {
      rule: 'front-matter/fence', severity: 'error', file: source.file, line, column: 1, field: '', problem, remedy,
      fix: { from, to: from + source.line(line).length, text },
    };
  };
  const blank = (line: number) => source.line(line).trim() === '';
  let first = 1;
  while (first < source.lineCount && blank(first)) first++;
  if (source.text.trim() === '') {
    return {
      findings: [{
        rule: 'file/empty', severity: 'error', file: source.file, line: 1, column: 1, field: '',
        problem: '文件是空的。', remedy: '写上稿件；不要这一篇就删掉文件夹。',
      }],
    };
  }

  const findings: Finding[] = [];
  const opening = source.line(first);
  let start = first + 1;
  if (!fence.test(opening)) {
    if (nearFence.test(opening)) {
      findings.push(finding(first, `开头的分隔线写成了“${opening.trim()}”。`, '改成三个半角减号：---', '---'));
    } else {
      const fix = looksLikeField.test(opening) ? `---\n${opening}` : opening;
      const problem = looksLikeField.test(opening) ? '文件开头少了分隔线。' : '文件开头没有标题、日期等信息。';
      findings.push({ ...finding(first, problem, '在最前面加一行 ---，写完标题、日期等信息后再加一行 ---。', fix) });
      if (!looksLikeField.test(opening)) return { findings: findings.map(({ fix: _, ...rest }) => rest) };
      start = first;
    }
  }

  let end = start;
  while (end <= source.lineCount && !fence.test(source.line(end))) {
    // A near miss closes the front matter only where the next line is no longer a field.
    if (nearFence.test(source.line(end)) && source.line(end).trim().length > 1) {
      findings.push(finding(end, `结尾的分隔线写成了“${source.line(end).trim()}”。`, '改成三个半角减号：---', '---'));
      break;
    }
    end++;
  }
  if (end > source.lineCount) {
    let last = start;
    while (last <= source.lineCount && isYamlLine(source.line(last)) && !/^#+ /.test(source.line(last))) last++;
    while (last > start && blank(last - 1)) last--;
    const line = Math.min(last, source.lineCount);
    findings.push({
      ...finding(line, '标题、日期等信息后面少了分隔线。', '在正文前面单独加一行三个半角减号：---', `---\n${source.line(line)}`),
    });
    end = last;
    const to = source.lineStarts[end - 1] ?? source.text.length;
    return { frontMatter: { from: source.lineStarts[start - 1] ?? 0, to, bodyFrom: to }, findings };
  }
  return {
    frontMatter: {
      from: source.lineStarts[start - 1] ?? 0,
      to: source.lineStarts[end - 1] ?? source.text.length,
      bodyFrom: source.lineStarts[end] ?? source.text.length,
    },
    findings,
  };
}

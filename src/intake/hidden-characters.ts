import type { Finding } from './finding.ts';
import { mojibakeIn } from './mojibake.ts';
import type { SourceText } from './source-text.ts';

interface CharacterRule {
  rule: string;
  severity: 'error' | 'warning';
  pattern: RegExp;
  problem: (code: string) => string;
  remedy: string;
  fix?: string;
}

const characterRules: CharacterRule[] = [
  {
    rule: 'encoding/nul', severity: 'error', pattern: /\0+/g,
    problem: () => '这里有空字符（NUL），文件可能传坏了。', remedy: '换一份完好的原稿，或删掉这一处。', fix: '',
  },
  {
    rule: 'encoding/bidi', severity: 'error', pattern: /[\u202A-\u202E\u2066-\u2069]/g,
    problem: (code) => `这里有看不见的方向控制符（${code}），会把文字的顺序弄乱。`, remedy: '删掉它：在这一处前后重新打一遍。', fix: '',
  },
  {
    rule: 'encoding/line-separator', severity: 'error', pattern: /[\u2028\u2029]/g,
    problem: (code) => `这里有特殊的换行符（${code}），多半是从网页或设计软件粘贴来的。`, remedy: '删掉它，改用回车换行。', fix: '\n',
  },
  {
    rule: 'encoding/control', severity: 'error', pattern: /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
    problem: (code) => `这里有看不见的控制符（${code}）。`, remedy: '删掉它：在这一处前后重新打一遍。', fix: '',
  },
  {
    rule: 'encoding/lost-character', severity: 'error', pattern: /\uFFFD|锟斤拷|烫烫烫/g,
    problem: (code) => `这里有认不出的字（${code}），原来的字已经丢了。`, remedy: '对照原稿补上这个字。',
  },
  {
    rule: 'encoding/private-use', severity: 'error', pattern: /[\uE000-\uF8FF]/g,
    problem: (code) => `这里有只在一种字体里才看得见的字（${code}），读者看到的是方框。`, remedy: '对照原稿换成通行的字。',
  },
  {
    rule: 'encoding/zero-width', severity: 'warning', pattern: /[\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]/g,
    problem: (code) => `这里有看不见的零宽字符（${code}），搜索会因此找不到这个词。`, remedy: '删掉它。', fix: '',
  },
];

// A file that is full of them is one mishap, not hundreds.
const mostOfOneKind = 10;

/** Characters that nobody sees and that spoil a text, and text that is not what was once written. */
export function characterFindings(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity, pattern, problem, remedy, fix } of characterRules) {
    const matches = [...source.text.matchAll(pattern)];
    for (const [place, match] of matches.slice(0, mostOfOneKind).entries()) {
      const others = place === mostOfOneKind - 1 ? matches.length - mostOfOneKind : 0;
      const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
      findings.push({
        rule, severity, file: source.file, ...source.position(match.index), field: '',
        problem: `${problem(/\p{Script=Han}/u.test(match[0]) ? match[0] : code)}${others > 0 ? `后面还有 ${others} 处。` : ''}`, remedy,
        ...(fix !== undefined && { fix: { from: match.index, to: match.index + match[0].length, text: fix } }),
      });
    }
  }
  // Control characters inside have then been told of with it.
  const garbled = mojibakeIn(source.text);
  const lines = new Set(garbled.map((index) => source.position(index).line));
  const others = findings.filter((finding) => !lines.has(finding.line));
  return [...others, ...[...lines].map((line) => garbledLine(source, line, garbled))];
}

function garbledLine(source: SourceText, line: number, places: readonly number[]): Finding {
  const at = places.map((index) => source.position(index)).find((position) => position.line === line) ?? { line, column: 1 };
  const sample = source.line(line).slice(at.column - 1, at.column + 11).replace(/[\u0080-\u009F]/g, '');
  return {
    rule: 'encoding/mojibake', severity: 'error', file: source.file, ...at, field: '',
    problem: `“${sample}”是乱码：文字曾按错误的编码打开，又存了一次。`, remedy: '对照原稿重新粘贴这一段，存成 UTF-8。',
  };
}

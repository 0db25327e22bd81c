import type { Finding } from './finding.ts';
import { SourceText } from './source-text.ts';

const maximumBytes = 2 * 1024 * 1024;
const manyBytes = 500 * 1024;

export interface Decoded {
  source?: SourceText;
  findings: Finding[];
}

const toUtf8 = '用记事本、WPS 或 VS Code 打开，选“另存为”，编码选“UTF-8”，再保存一次。';

/** The text of a file's bytes; anything that is not plain UTF-8 is refused with the way to convert it. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const refuse = (rule: string, problem: string, remedy: string, line = 1, column = 1): Decoded => ({
    findings: [{ rule, severity: 'error', file, line, column, field: '', problem, remedy }],
  });

  if (bytes.length > maximumBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return refuse('file/size', `文件有 ${size} MB，超过 2 MB 的上限。`, '把长文分成几篇，图片另存为文件，不要贴进文字里。');
  }
  const utf16 = utf16Name(bytes);
  if (utf16) return refuse('encoding/utf-16', `文件是 ${utf16} 编码，不是 UTF-8。`, toUtf8);

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseBytes(refuse, bytes);
  }
  const source = new SourceText(file, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const findings = characterFindings(source);
  if (bytes.length > manyBytes) {
    findings.push({
      rule: 'file/size', severity: 'warning', file, line: 1, column: 1, field: '',
      problem: `文件有 ${Math.round(bytes.length / 1024)} KB，读者要等很久。`,
      remedy: '把长文分成几篇，或检查是否把图片贴进了文字里。',
    });
  }
  return { source, findings };
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16（小端）';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16（大端）';
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 400);
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2) odd++;
    else even++;
  }
  if (length > 8 && odd > length / 8 && even === 0) return 'UTF-16（小端）';
  if (length > 8 && even > length / 8 && odd === 0) return 'UTF-16（大端）';
  return undefined;
}

function refuseBytes(refuse: (...args: [string, string, string, number?, number?]) => Decoded, bytes: Uint8Array) {
  const { line, column } = firstBrokenByte(bytes);
  const chinese = readAsChinese(bytes);
  if (chinese) {
    const sample = chinese.split('\n').find((part) => /\p{Script=Han}/u.test(part))?.trim().slice(0, 20) ?? '';
    return refuse('encoding/gbk', `文件是 GBK（ANSI）编码，不是 UTF-8。里面写的是“${sample}”。`, toUtf8, line, column);
  }
  return refuse('encoding/broken', '这里有不属于 UTF-8 的字节，文件可能传坏了。', '换一份完好的原稿，或删掉这一处再存为 UTF-8。', line, column);
}

/** The text of GBK bytes, or nothing when they do not read like Chinese. */
function readAsChinese(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const common = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
    const others = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
    return common > 0 && common >= others * 0.8 ? text : undefined;
  } catch {
    return undefined;
  }
}

function firstBrokenByte(bytes: Uint8Array): { line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  // The longest readable beginning, found by halving; `stream` lets a character be cut at the end.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true }).replace(/\r\n?/g, '\n');
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

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
    rule: 'encoding/nul', severity: 'error', pattern: /\0/g,
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
    rule: 'encoding/control', severity: 'error', pattern: /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/g,
    problem: (code) => `这里有看不见的控制符（${code}）。`, remedy: '删掉它：在这一处前后重新打一遍。', fix: '',
  },
  {
    rule: 'encoding/lost-character', severity: 'error', pattern: /\uFFFD|锟斤拷|烫烫烫/g,
    problem: (code) => `这里有认不出的字（${code}），原来的字已经丢了。`, remedy: '对照原稿补上这个字。',
  },
  {
    rule: 'encoding/zero-width', severity: 'warning', pattern: /[\u200B\u2060\uFEFF]/g,
    problem: (code) => `这里有看不见的零宽字符（${code}），搜索会因此找不到这个词。`, remedy: '删掉它。', fix: '',
  },
];

function characterFindings(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity, pattern, problem, remedy, fix } of characterRules) {
    for (const match of source.text.matchAll(pattern)) {
      const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
      findings.push({
        rule, severity, file: source.file, ...source.position(match.index), field: '',
        problem: problem(match[0].length > 1 ? match[0] : code), remedy,
        ...(fix !== undefined && { fix: { from: match.index, to: match.index + match[0].length, text: fix } }),
      });
    }
  }
  return findings;
}

import type { Finding } from './finding.ts';
import { characterFindings } from './hidden-characters.ts';
import { firstBrokenByte, readAsChinese, utf16Name } from './other-encodings.ts';
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

function refuseBytes(refuse: (...args: [string, string, string, number?, number?]) => Decoded, bytes: Uint8Array) {
  const { line, column } = firstBrokenByte(bytes);
  const chinese = readAsChinese(bytes);
  if (chinese) {
    const sample = chinese.text.split('\n').find((part) => /\p{Script=Han}/u.test(part))?.trim().slice(0, 20) ?? '';
    return refuse(chinese.rule, `文件是 ${chinese.name}编码，不是 UTF-8。里面写的是“${sample}”。`, toUtf8, line, column);
  }
  return refuse('encoding/broken', '这里有不属于 UTF-8 的字节，文件可能传坏了。', '换一份完好的原稿，或删掉这一处再存为 UTF-8。', line, column);
}

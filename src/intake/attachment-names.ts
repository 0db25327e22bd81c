import type { Attachment } from './entry.ts';
import type { Finding } from './finding.ts';
import { repeated } from './repeated.ts';

// Signs that mean something else in an address, or that Windows does not have in names.
const unsafe = /[#?%\\:*"<>|\u0000-\u001F]/;

/** Names of pictures and other files that would lead nowhere on a page, or be one file on another computer. */
export function checkAttachmentNames(attachments: readonly Attachment[]): Finding[] {
  const findings: Finding[] = [];
  const say = (file: string, rule: string, problem: string, remedy: string) =>
    findings.push({ rule, severity: 'error', file, line: 1, column: 1, field: '', problem, remedy });
  for (const { file } of attachments) {
    const [sign] = unsafe.exec(file.slice(file.lastIndexOf('/') + 1)) ?? [];
    if (sign !== undefined) say(file, 'identity/form', `文件名里有“${sign}”，网页里会打不开。`, '改名，去掉这个符号；稿件里的名字也一起改。');
  }
  const sorted = [...attachments].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { item, first } of repeated(sorted, ({ file }) => file.normalize('NFC').toLowerCase())) {
    say(item.file, 'identity/twice', `和 ${first.file} 只差大小写或编码，在别的电脑上会变成一个文件。`, '给其中一个改名；一样的就删掉一个。');
  }
  return findings;
}

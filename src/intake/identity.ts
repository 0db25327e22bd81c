import type { ContentFile } from './content-files.ts';
import type { Finding } from './finding.ts';

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|page|feed|rss|api)$/;
const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What makes two folders the same address: Unicode form, case and percent signs do not count. */
export function identityKey(collection: string, id: string): string {
  let decoded = id;
  try {
    decoded = decodeURIComponent(id);
  } catch {
    // A lone percent sign stays as it is; the id's form is reported anyway.
  }
  return `${collection}/${decoded.normalize('NFC').normalize('NFKC').toLowerCase().replace(/[\s.]+$/, '')}`;
}

/** Ids that cannot be addresses, and entries that would get the same address; over all files at once. */
export function checkIdentity(files: readonly ContentFile[]): Finding[] {
  const findings: Finding[] = [];
  const groups = new Map<string, ContentFile[]>();
  for (const file of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    if (!file.place) continue;
    const { collection, id, lang } = file.place;
    if (lang === 'zh') checkForm(file.file, id, findings);
    const key = `${identityKey(collection, id)}:${lang}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  for (const group of groups.values()) {
    for (const { file } of group.length > 1 ? group : []) {
      const others = group.map((other) => other.file).filter((other) => other !== file);
      findings.push({
        rule: 'identity/twice', severity: 'error', file, line: 1, column: 1, field: '',
        problem: `和 ${others.join('、')} 是同一个网址，只会留下一篇。`,
        remedy: '把其中一个文件夹改成别的名字；如果是误留的旧稿，删掉它。',
      });
    }
  }
  return findings;
}

function checkForm(file: string, id: string, findings: Finding[]): void {
  const say = (problem: string, remedy: string) =>
    findings.push({ rule: 'identity/form', severity: 'error', file, line: 1, column: 1, field: '', problem, remedy });
  const better = id.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const advice = plainId.test(better) && !reserved.test(better) ? `，例如 ${better}` : '，例如 20260308-lin-haiyan';
  if (Buffer.byteLength(id) > 80) say(`文件夹的名字有 ${Buffer.byteLength(id)} 个字节，太长。`, '缩短到 80 个字母以内。');
  else if (reserved.test(id)) say(`文件夹不能叫“${id}”，系统另有用处。`, '换一个名字。');
  else if (!plainId.test(id)) say(`文件夹名“${id}”不能做网址。`, `只用小写字母、数字和连字符${advice}。`);
}

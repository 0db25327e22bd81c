import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { collectionNames, dataFileNames, isCollection, isDataFile, mdxCollections } from '#schemas/registry.ts';
import type { Attachment } from './entry.ts';
import type { Finding } from './finding.ts';
import { suggestion } from './nearest.ts';
import { isNamedLikePicture } from './pictures/picture-kind.ts';
import type { EntryPlace } from './read-entry.ts';

/** A Markdown or YAML file that will be read. */
export interface ContentFile {
  file: string;
  path: string;
  size: number;
  modified: number;
  kind: 'entry' | 'data' | 'site';
  place?: EntryPlace;
}

export interface Listing {
  directory: string;
  files: ContentFile[];
  attachments: Attachment[];
  /** The folders of entries, `stories/20260308-lin-haiyan`. */
  folders: string[];
  findings: Finding[];
}

const ignored = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)|~$|\.(?:tmp|bak|swp)$/i;
const entryName = /^index(\.en)?\.(md|mdx)$/;

/** Every file of a content folder, each with what it is; files in the wrong place are reported. */
export async function listContent(directory: string): Promise<Listing> {
  const listing: Listing = { directory, files: [], attachments: [], folders: [], findings: [] };
  await walk(directory, '', await realpath(directory), listing);
  const byName = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  listing.files.sort(byName);
  listing.attachments.sort(byName);
  reportFoldersWithoutText(listing);
  return listing;
}

async function walk(folder: string, prefix: string, root: string, listing: Listing): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !ignored.test(name)).sort();
  for (const name of names) {
    const path = join(folder, name);
    const file = prefix ? `${prefix}/${name}` : name;
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) {
      const target = await realpath(path).catch(() => undefined);
      const written = await readlink(path);
      const isInside = target !== undefined && target.startsWith(`${root}${sep}`);
      const where = target === undefined ? `指向 ${written}，那里没有文件，或绕成了圈`
        : isInside ? `指向 ${relative(root, target)}` : `指向内容文件夹外面的 ${written}`;
      misplaced(listing, file, `这是一个链接（快捷方式），${where}。`, '删掉链接，把文件本身复制到这里。', 'files/link');
    } else if (stats.isDirectory()) {
      if (prefix === '' && name !== 'data' && !isCollection(name)) {
        misplaced(listing, file, `没有“${name}”这个栏目。`,
          `${suggestion(name, [...collectionNames, 'data'])}可用的文件夹：${collectionNames.join('、')}、data。`, 'files/folder');
      } else {
        if (isCollection(prefix)) listing.folders.push(file);
        await walk(path, file, root, listing);
      }
    } else {
      place(listing, { file, path, size: stats.size, modified: stats.mtimeMs });
    }
  }
}

function place(listing: Listing, found: { file: string; path: string; size: number; modified: number }): void {
  const { file } = found;
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  if (file === 'site.yaml') return void listing.files.push({ ...found, kind: 'site' });
  if (parts[0] === 'data') return placeData(listing, found, parts);
  const [collection = '', id = ''] = parts;
  const isText = /\.(?:md|mdx|markdown|mkd|txt)$/i.test(name);
  if (!isCollection(collection)) {
    // The school's emblem and other pictures of the settings lie beside site.yaml.
    if (isNamedLikePicture(name)) return void listing.attachments.push({ file, path: found.path, size: found.size });
    const remedy = /^site\.ya?ml$/i.test(name) ? '改名为 site.yaml。' : '把稿件放进栏目的文件夹，例如 stories/20260308-lin-haiyan/index.md。';
    return misplaced(listing, file, '内容文件夹的最上层只放 site.yaml 和它用到的图片。', remedy);
  }
  const match = entryName.exec(name);
  if (parts.length === 3 && match) {
    const mdx = match[2] === 'mdx';
    if (mdx && !mdxCollections.includes(collection)) {
      return misplaced(listing, file, '这个栏目不用 .mdx 文件。', `改名为 ${name.slice(0, -1)}。`);
    }
    listing.files.push({ ...found, kind: 'entry', place: { collection, id, lang: match[1] ? 'en' : 'zh', mdx } });
    return;
  }
  if (isText) return misplacedText(listing, file, parts, name);
  if (/\.(?:docx?|wps|xlsx?|pptx?|rtf|odt)$/i.test(name)) {
    return misplaced(listing, file, `“${name}”是办公软件的文件，网站不会显示。`, '把文字复制到 index.md，或转成 PDF 后作为附件。');
  }
  if (parts.length < 3) {
    return misplaced(listing, file, '图片和附件要放进稿件自己的文件夹。', `移到 ${collection}/稿件编号/${name}。`);
  }
  listing.attachments.push({ file, path: found.path, size: found.size });
}

function placeData(listing: Listing, found: { file: string; path: string; size: number; modified: number }, parts: string[]) {
  const name = parts.at(-1) ?? '';
  const list = name.replace(/\.yaml$/, '');
  if (parts.length === 2 && name.endsWith('.yaml') && isDataFile(list)) return void listing.files.push({ ...found, kind: 'data' });
  const known = dataFileNames.map((known) => `${known}.yaml`);
  misplaced(listing, found.file, `data 文件夹里没有“${name}”这一种。`, `${suggestion(name, known)}可用的有：${known.join('、')}。`, 'files/folder');
}

function misplacedText(listing: Listing, file: string, parts: string[], name: string): void {
  const [collection = '', id = ''] = parts;
  const stem = name.replace(/\.[^.]+$/, '');
  const wanted = parts.length === 2 ? `${collection}/${stem}/index.md` : `${collection}/${id}/index.md`;
  if (parts.length > 3) return misplaced(listing, file, '稿件放得太深。', `移到 ${wanted}。`);
  const remedy = parts.length === 2 ? `移到 ${wanted}。` : '改名为 index.md；英文稿改名为 index.en.md；多余的就删掉。';
  misplaced(listing, file, `稿件的文件名要是 index.md（英文稿 index.en.md），这里是“${name}”。`, remedy);
}

function misplaced(listing: Listing, file: string, problem: string, remedy: string, rule = 'files/place'): void {
  listing.findings.push({ rule, severity: 'error', file, line: 1, column: 1, field: '', problem, remedy });
}

function reportFoldersWithoutText(listing: Listing): void {
  const texts = new Map<string, Set<string>>();
  const folderOf = (file: string) => file.split('/').slice(0, 2).join('/');
  for (const { file, place: where } of listing.files) {
    if (!where) continue;
    const languages = texts.get(folderOf(file)) ?? new Set();
    texts.set(folderOf(file), languages.add(where.lang));
  }
  for (const [folder, languages] of texts) {
    if (!languages.has('zh')) {
      misplaced(listing, `${folder}/index.en.md`, '只有英文稿，没有中文稿。', '先写 index.md，再写 index.en.md。', 'translation/original');
    }
  }
  const reported = new Set(listing.findings.map((finding) => folderOf(finding.file)));
  for (const folder of listing.folders) {
    if (texts.has(folder) || reported.has(folder)) continue;
    const inside = listing.attachments.find(({ file }) => file.startsWith(`${folder}/`));
    misplaced(listing, inside?.file ?? folder, `文件夹“${folder}”里没有 index.md。`, '写一个 index.md，或删掉这个文件夹。');
  }
}

import { attachmentUses, type AttachmentUse } from '../attachment-uses.ts';
import type { Corpus } from '../entry.ts';
import type { Severity } from '../finding.ts';
import type { PictureFact } from '../pictures/examine-picture.ts';
import { faultWords, megabytes } from '../pictures/picture-words.ts';
import type { CorpusRule, Remark } from '../rule.ts';

const manyPixels = 6000;
const heavyFile = 8 * 1024 * 1024;
const narrowCover = 300;

interface Said {
  severity: Severity;
  problem: string;
  remedy: string;
}

/** What `checkPictures` found out, as a rule: said once for each picture, where it is first used. */
export function picturesPrintable(facts: ReadonlyMap<string, PictureFact>): CorpusRule {
  return {
    name: 'picture/printable',
    severity: 'error',
    *checkAll(corpus) {
      const uses = usesByFile(corpus);
      for (const [file, fact] of facts) {
        const all = uses.get(file.normalize('NFC')) ?? [];
        const isCover = all.some(({ path }) => path?.startsWith('cover'));
        for (const said of wordsFor(file, fact, isCover)) yield { ...said, ...placeOf(file, all[0]) };
      }
    },
  };
}

function usesByFile(corpus: Corpus): Map<string, AttachmentUse[]> {
  const uses = new Map<string, AttachmentUse[]>();
  for (const use of attachmentUses(corpus)) {
    const file = use.file.normalize('NFC');
    uses.set(file, [...(uses.get(file) ?? []), use]);
  }
  return uses;
}

function placeOf(file: string, use: AttachmentUse | undefined): Pick<Remark, 'at' | 'path'> & { file: string } {
  if (!use) return { file, at: { line: 1, column: 1 } };
  return { file: use.by, at: use.at, ...(use.path !== undefined && { path: use.path }) };
}

function* wordsFor(file: string, fact: PictureFact, isCover: boolean): Generator<Said> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const fault = faultWords(name, fact);
  if (fault) yield { severity: 'error', ...fault };
  if (fact.fault) return;
  const { width = 0, height = 0, size, kind } = fact;
  if (fact.animated) {
    yield {
      severity: 'warning',
      problem: `“${name}” 是动图，读者停不下来，文件也大。`,
      remedy: '换成一张静止的图；要播放的内容用 :::video 放视频。',
    };
  }
  if (kind !== 'svg' && isCover && width < narrowCover) {
    yield {
      severity: 'warning',
      problem: `封面 “${name}” 只有 ${width} 像素宽，放大后会模糊。`,
      remedy: '换一张 1200 像素以上的；没有就删去封面，系统会画一幅版画。',
    };
  }
  if (Math.max(width, height) > manyPixels || size > heavyFile) {
    yield {
      severity: 'warning',
      problem: `“${name}” 有 ${width}×${height} 像素、${megabytes(size)}，生成网站时很慢。`,
      remedy: '把长边缩小到 4000 像素以内。',
    };
  }
  if (fact.place) {
    yield {
      severity: 'info',
      problem: `“${name}” 里记着拍摄地点。`,
      remedy: '发布时会自动去掉，不必处理；要把原图另外发给别人，请先去掉。',
    };
  }
}

import type { PictureFact } from './examine-picture.ts';
import { endingOf, printableKinds, type PictureKind } from './picture-kind.ts';
import type { SvgFault } from './svg-faults.ts';

interface Words {
  problem: string;
  remedy: string;
}

export const kindNames: Partial<Record<PictureKind, string>> = {
  jpeg: 'JPEG', png: 'PNG', webp: 'WebP', gif: 'GIF', svg: 'SVG', heic: 'HEIC', avif: 'AVIF', tiff: 'TIFF', bmp: 'BMP',
  psd: 'Photoshop', emf: 'EMF', wmf: 'WMF', ico: '图标', jxl: 'JPEG XL', jp2: 'JPEG 2000',
};

const smaller = '把长边缩小到 4000 像素以内，再放回同一个文件夹。';

/** Why a picture cannot be printed, or nothing. */
export function faultWords(name: string, fact: PictureFact): Words | undefined {
  switch (fact.fault) {
    case 'format': return formatWords(name, fact.kind);
    case 'weight': return { problem: `“${name}” 有 ${megabytes(fact.size)}，超过 30 MB。`, remedy: smaller };
    case 'pixels': return { problem: `“${name}” 有 ${fact.width}×${fact.height} 像素，超过一亿像素。`, remedy: smaller };
    case 'cmyk': return {
      problem: `“${name}” 是印刷用的 CMYK 颜色，在屏幕上会变色。`,
      remedy: '用修图软件转成 RGB 颜色，另存为 JPEG。',
    };
    case 'cut': return {
      problem: `“${name}” 的数据有缺损，只能显示一部分。`,
      remedy: '从原处重新复制或下载这张图，打开看一看是否完整。',
    };
    case 'svg': return svgWords(name, fact.svg);
    default: return endingWords(name, fact.kind);
  }
}

function formatWords(name: string, kind: PictureKind): Words {
  const saved = kindNames[kind];
  if (kind === 'heic' || kind === 'avif') {
    return { problem: `“${name}” 是 ${saved} 图片，网站不收这种格式。`, remedy: '在手机或电脑上导出为 JPEG，再放回同一个文件夹。' };
  }
  if (saved) return { problem: `“${name}” 是 ${saved} 图片，网页不能显示。`, remedy: '用看图软件另存为 JPEG 或 PNG。' };
  if (kind === 'empty') return { problem: `“${name}” 是空文件。`, remedy: '从原处重新复制这张图；不用就删掉。' };
  if (kind === 'page') {
    return { problem: `“${name}” 不是图片，是一个网页。`, remedy: '打开原来的网页，在图上点右键，选“图片另存为”。' };
  }
  const what = { pdf: '一个 PDF 文件', archive: '一个 Office 文件或压缩包', text: '一段文字' }[kind as string];
  return {
    problem: what ? `“${name}” 不是图片，是${what}。` : `“${name}” 不是认得出的图片。`,
    remedy: '换成 JPEG 或 PNG 图片。',
  };
}

function endingWords(name: string, kind: PictureKind): Words | undefined {
  const endings = printableKinds[kind] ?? [];
  if (endings.includes(endingOf(name))) return undefined;
  const renamed = `${name.slice(0, name.lastIndexOf('.'))}.${endings[0]}`;
  return {
    problem: `“${name}” 其实是 ${kindNames[kind]} 图片。`,
    remedy: `把文件名改成 ${renamed}，稿件里的名字也一起改。`,
  };
}

function svgWords(name: string, fault: SvgFault | undefined): Words {
  const remedy = '在绘图软件里另存为“纯 SVG”，或导出为 PNG。';
  switch (fault?.reason) {
    case 'script': return { problem: `“${name}” 里有会运行的代码 ${fault.found}。`, remedy };
    case 'foreign': return { problem: `“${name}” 里嵌了网页内容 ${fault.found}。`, remedy };
    case 'outside': return { problem: `“${name}” 用到了文件以外的内容 ${fault.found}。`, remedy };
    case 'entity': return { problem: `“${name}” 里有实体声明 ${fault.found}。`, remedy };
    default: return { problem: `“${name}” 读不出来。`, remedy: '在绘图软件里重新存成 UTF-8 编码的 SVG，或导出为 PNG。' };
  }
}

export function megabytes(size: number): string {
  return `${(size / 1024 / 1024).toFixed(size < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}

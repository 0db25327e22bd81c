import type { BlockContent, RootContent } from 'mdast';
import { nodeText } from '../node-text.ts';
import { outputElement, textNode } from '../output-element.ts';
import { type DirectiveProblem, directiveProblem, quoted } from './directive-problem.ts';

interface VideoSite {
  key: string;
  id: RegExp;
  idInAddress: RegExp;
  idForm: string;
  host: string;
  page: (id: string) => string;
}

const SITES: VideoSite[] = [
  {
    key: 'bilibili',
    id: /^BV[0-9A-Za-z]{10}$/,
    idInAddress: /BV[0-9A-Za-z]{10}(?![0-9A-Za-z])/,
    idForm: 'BV 加 10 个字母或数字',
    host: 'bilibili.com',
    page: (id) => `https://www.bilibili.com/video/${id}/`,
  },
  {
    key: 'tencent',
    id: /^[0-9a-z]{11}$/,
    idInAddress: /(?<![0-9a-z])[0-9a-z]{11}(?=\.html|$|[?&#])/,
    idForm: '11 个小写字母或数字',
    host: 'v.qq.com',
    page: (id) => `https://v.qq.com/x/page/${id}.html`,
  },
];
const KEYS: Record<string, string> = {
  bilibili: 'bilibili', b站: 'bilibili', 哔哩哔哩: 'bilibili',
  tencent: 'tencent', txvideo: 'tencent', 腾讯: 'tencent', 腾讯视频: 'tencent',
};
const EXAMPLE = 'bilibili: BV1xx411c7mD';

const KEY_LINE = /^\s*([^\s：:]+)\s*[：:]\s*(.*?)\s*$/;

interface VideoWords {
  site: VideoSite | undefined;
  written: string;
  title: string;
}

/** Whether a line names the video (`bilibili: BV…`) rather than its title. */
export function isVideoNumberLine(line: string): boolean {
  return siteOf(KEY_LINE.exec(line)?.[1] ?? '') !== undefined;
}

function siteOf(key: string): VideoSite | undefined {
  const wanted = key.toLowerCase();
  return Object.hasOwn(KEYS, wanted) ? SITES.find((site) => site.key === KEYS[wanted]) : undefined;
}

/** The lines of a `:::video` block: the site with the number, and the title. */
function videoWords(children: readonly BlockContent[]): VideoWords {
  let site: VideoSite | undefined;
  let written = '';
  const title: string[] = [];
  for (const line of children.flatMap((child) => nodeText(child).split('\n'))) {
    const [, key = '', value = ''] = KEY_LINE.exec(line) ?? [];
    const known = siteOf(key);
    if (known && !site) {
      site = known;
      written = value;
    } else if (/^(?:title|标题)$/i.test(key)) {
      title.push(value);
    } else if (line.trim()) {
      title.push(line.trim());
    }
  }
  return { site, written, title: title.join(' ') };
}

/** `:::video`: a plain link to the video's page; a script may turn it into a player after a click. */
export function readVideo(children: readonly BlockContent[]): RootContent[] | DirectiveProblem {
  const { site, written, title } = videoWords(children);
  if (!site) {
    const remedy = `写明网站和编号：${EXAMPLE}，或 tencent: 加 11 位编号；下一行写标题`;
    return directiveProblem('video-no-site', ':::video 里没有视频编号', remedy);
  }
  if (!site.id.test(written)) {
    const found = site.idInAddress.exec(written)?.[0];
    const remedy = found ? `改成 ${site.key}: ${found}` : `编号应是${site.idForm}，从视频页的网址里复制`;
    return directiveProblem('video-id', `:::video 的编号 ${quoted(written)} 不对`, remedy);
  }
  if (!title) {
    return directiveProblem('video-no-title', ':::video 没有标题', '在编号的下一行写上视频的标题');
  }
  const link = outputElement(
    'a',
    { className: ['video-facade'], href: site.page(written), dataVideo: site.key, dataVideoId: written },
    [
      outputElement('span', { className: ['video-title'] }, [textNode(title)]),
      textNode(' '),
      outputElement('span', { className: ['video-host'] }, [textNode(site.host)]),
    ],
  );
  return [outputElement('div', { className: ['video'] }, [link])];
}

export const DIRECTIVE_NAMES = ['quote', 'facts', 'timeline', 'gallery', 'qa', 'video'] as const;

export type DirectiveName = (typeof DIRECTIVE_NAMES)[number];

// What editors try first: the Chinese word, or the name used by other systems.
const OTHER_WORDS: Record<string, DirectiveName> = {
  引文: 'quote', 引用: 'quote', 金句: 'quote', blockquote: 'quote', pull: 'quote',
  数字: 'facts', 数据: 'facts', numbers: 'facts', stats: 'facts', data: 'facts',
  时间线: 'timeline', 时间轴: 'timeline', 年表: 'timeline', milestones: 'timeline',
  图集: 'gallery', 相册: 'gallery', 组图: 'gallery', 图片: 'gallery', images: 'gallery', photos: 'gallery',
  问答: 'qa', 对话: 'qa', 访谈: 'qa', faq: 'qa', interview: 'qa',
  视频: 'video', 影像: 'video', movie: 'video', bilibili: 'video', tencent: 'video',
};

export function isDirectiveName(name: string): name is DirectiveName {
  return (DIRECTIVE_NAMES as readonly string[]).includes(name);
}

/** The known name an editor most likely meant, if any comes close. */
export function nearestDirectiveName(name: string): DirectiveName | undefined {
  const wanted = name.toLowerCase();
  if (isDirectiveName(wanted)) return wanted;
  if (Object.hasOwn(OTHER_WORDS, wanted)) return OTHER_WORDS[wanted];
  const ranked = DIRECTIVE_NAMES
    .map((known) => ({ known, distance: editDistance(wanted.slice(0, 20), known) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.known.length / 3)) ? best.known : undefined;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

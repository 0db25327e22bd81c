export interface CaptionCredit {
  caption: string;
  credit: string;
}

const ROLE = '摄影|摄|图源|图片来源|图片|供图|来源|资料图|绘图|绘|图|[Pp]hoto(?:graph)?(?: by)?|[Cc]redit|[Cc]ourtesy(?: of)?';
const IN_BRACKETS = [
  new RegExp(`^(.*?)\\s*[（(]\\s*((?:${ROLE})\\s*[：:/／]\\s*[^（）()]+?)\\s*[）)]$`, 'su'),
  new RegExp('^(.*?)\\s*[（(]\\s*([^（）()]{1,24}?\\s*(?:摄影|摄|供图|提供|绘))\\s*[）)]$', 'su'),
  new RegExp('^(.*?)\\s*[（(]\\s*([Pp]hoto(?:graph)? by [^（）()]+?|[Cc]ourtesy of [^（）()]+?)\\s*[）)]$', 'su'),
];
const AFTER_SPACE = new RegExp(`^(?:(.*?)\\s+)??((?:${ROLE})\\s*[：:/／]\\s*\\S.*)$`, 'su');

/** Parts a picture's title into caption and credit: `图注（摄影：某某）`, `图注 摄影/某某`, `图注（某某 摄）`. */
export function captionCredit(title: string): CaptionCredit {
  const text = title.trim();
  for (const pattern of [...IN_BRACKETS, AFTER_SPACE]) {
    const match = pattern.exec(text);
    if (match) return { caption: (match[1] ?? '').trim(), credit: (match[2] ?? '').trim() };
  }
  return { caption: text, credit: '' };
}

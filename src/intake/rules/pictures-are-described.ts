import { attachmentUses } from '../attachment-uses.ts';
import type { CorpusRule } from '../rule.ts';

const ENDS_LIKE_FILE = /\.(?:jpe?g|png|webp|gif|svg|heic|bmp|tiff?)$/i;
const NAMED_BY_DEVICE = new RegExp(
  '^(?:img|dscn?|p|mmexport|wx_camera|微信图片|微信截图|屏幕截图|截图|image|photo|pic|picture|screenshot)?[\\s_\\d-]*$', 'i',
);
const EMPTY_WORDS = /^(?:图|图片|照片|配图|插图|封面|合影照?片?|alt|替代文字)$/;

export const picturesAreDescribed: CorpusRule = {
  name: 'picture/alt',
  severity: 'error',
  *checkAll(corpus) {
    for (const { kindOfUse, alt, address, path, by, at } of attachmentUses(corpus)) {
      if (kindOfUse !== 'picture') continue;
      const words = alt.trim();
      const place = { file: by, at, ...(path !== undefined && { path }) };
      const shown = address.length > 40 ? `${address.slice(0, 40)}…` : address;
      if (words === '') {
        yield {
          ...place,
          problem: `图片 “${shown}” 没有替代文字，看不见图的读者不知道图里有什么。`,
          remedy: path === undefined
            ? `在方括号里写一句图里有谁、在做什么：![林海燕站在浮标旁](${shown})`
            : '加上 替代文字，写一句图里有谁、在做什么。',
        };
      } else if (ENDS_LIKE_FILE.test(words) || NAMED_BY_DEVICE.test(words) || EMPTY_WORDS.test(words)) {
        yield {
          ...place,
          severity: 'warning',
          problem: `图片 “${shown}” 的替代文字“${words}”没有说图里有什么。`,
          remedy: '写一句图里有谁、在做什么。',
        };
      }
    }
  },
};

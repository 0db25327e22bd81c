import { bodyNotes, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

const CHINESE = /^请?(?:点击|点选|点|戳)?(?:这里|此处|这儿|链接|我)?(?:查看|阅读|了解|下载|进入|浏览)?(?:更多|详情|全文|原文|链接|内容|网址)?$/;
const ENGLISH = /^(?:click(?: here)?|here|more|read more|details?|link|this)$/i;

export const linkTextsSayWhere: EntryRule = {
  name: 'link/text',
  severity: 'warning',
  *check(entry) {
    for (const link of bodyNotes(entry).links) {
      const text = link.text.trim();
      const words = text.replace(/[。！>»…→]+$/, '').trim();
      if (link.kind === 'bare' || text === '' || !(CHINESE.test(words) || ENGLISH.test(words))) continue;
      yield {
        at: filePosition(entry, link),
        problem: `链接的文字只有“${text}”，看不出通向哪里。`,
        remedy: '写明去处，例如“返校日报名表”。',
      };
    }
  },
};

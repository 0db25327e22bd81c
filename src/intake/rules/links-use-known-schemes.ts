import { LINK_SCHEMES } from '#markdown/allowed-html.ts';
import { bodyNotes, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

const SCHEME = /^[\s\u0000-\u001F]*([a-z][a-z\d+.-]*)(?::|%3a|&colon;)/i;

export const linksUseKnownSchemes: EntryRule = {
  name: 'link/scheme',
  severity: 'error',
  *check(entry) {
    for (const link of bodyNotes(entry).links) {
      const scheme = SCHEME.exec(link.url.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
      if (scheme === undefined || scheme.length === 1 || LINK_SCHEMES.includes(scheme)) continue;
      yield {
        at: filePosition(entry, link),
        problem: `链接 “${shortened(link.url)}” 以 ${scheme}: 开头，读者点不开。`,
        remedy: '改成以 https:// 开头的网址，或去掉链接只留文字。',
      };
    }
  },
};

function shortened(address: string): string {
  return address.length > 40 ? `${address.slice(0, 40)}…` : address;
}

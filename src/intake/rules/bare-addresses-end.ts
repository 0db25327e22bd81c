import { bodyNotes, fileOffset, filePosition } from '../body-notes.ts';
import type { EntryRule } from '../rule.ts';

export const bareAddressesEnd: EntryRule = {
  name: 'link/bare',
  severity: 'error',
  *check(entry) {
    for (const address of bodyNotes(entry).bareUrlFollowedByHan) {
      const { url, tail, offset } = address;
      const ready = `<${/^www\./i.test(url) ? 'https://' : ''}${url}>`;
      const from = fileOffset(entry, offset);
      yield {
        at: filePosition(entry, address),
        problem: `网址 “${url}” 把后面的“${tail.slice(0, 10)}”也吞进了链接。`,
        remedy: `用尖括号围住网址：${ready}`,
        fix: { from, to: from + url.length, text: ready },
      };
    }
  },
};

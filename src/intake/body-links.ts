import { bodyNotes, filePosition, fileOffset } from './body-notes.ts';
import type { Entry } from './entry.ts';
import type { Position } from './finding.ts';

/** A link in a body and where it stands in the file. */
export interface BodyLink {
  url: string;
  at: Position;
}

const HTML_LINK = /<a\b(?:[^>"']|"[^"]*"|'[^']*')*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const known = new WeakMap<Entry, BodyLink[]>();

/** The links of a body, those typed as HTML among them. */
export function bodyLinks(entry: Entry): BodyLink[] {
  const remembered = known.get(entry);
  if (remembered) return remembered;
  const { links, rawHtml } = bodyNotes(entry);
  const found = links.map((link): BodyLink => ({ url: link.url, at: filePosition(entry, link) }));
  for (const { value, offset } of rawHtml) {
    for (const match of value.matchAll(HTML_LINK)) {
      const url = (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('&amp;', '&');
      found.push({ url, at: entry.source.position(fileOffset(entry, offset + match.index)) });
    }
  }
  known.set(entry, found);
  return found;
}

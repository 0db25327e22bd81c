import { sfntTables } from './sfnt-tables.ts';

const fullUnicode = 12;

/** The characters that a font can print: https://learn.microsoft.com/typography/opentype/spec/cmap, format 12. */
export function codePointsOf(sfnt: Buffer): Set<number> {
  const cmap = sfntTables(sfnt).get('cmap');
  if (!cmap) throw new Error('The font has no cmap table.');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = subtables.find((offset) => cmap.readUInt16BE(offset) === fullUnicode);
  if (start === undefined) throw new Error('The font has no cmap of the whole of Unicode.');
  const found = new Set<number>();
  for (let group = 0; group < cmap.readUInt32BE(start + 12); group += 1) {
    const entry = start + 16 + 12 * group;
    const last = cmap.readUInt32BE(entry + 4);
    for (let point = cmap.readUInt32BE(entry); point <= last; point += 1) found.add(point);
  }
  return found;
}

/** The tables of a TrueType file by tag. */
export function sfntTables(sfnt: Buffer): Map<string, Buffer> {
  const count = sfnt.readUInt16BE(4);
  return new Map(Array.from({ length: count }, (_, index) => {
    const entry = 12 + 16 * index;
    const offset = sfnt.readUInt32BE(entry + 8);
    const length = sfnt.readUInt32BE(entry + 12);
    return [sfnt.toString('latin1', entry, entry + 4), sfnt.subarray(offset, offset + length)] as const;
  }));
}

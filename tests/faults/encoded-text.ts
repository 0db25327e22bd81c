/** The bytes of a text in an encoding of two bytes a character, which Node can only read. */
export function encoded(text: string, encoding: 'gbk' | 'big5'): Buffer {
  const table = tableOf(encoding);
  return Buffer.from([...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const bytes = table.get(character);
    if (!bytes) throw new Error(`“${character}” is not in ${encoding}.`);
    return bytes;
  }));
}

/** A rare character in the four bytes of GB18030. */
export function fourBytes(character: string): Buffer {
  const linear = (character.codePointAt(0) ?? 0) - 0x10000;
  return Buffer.from([
    0x90 + Math.floor(linear / 12_600), 0x30 + (Math.floor(linear / 1260) % 10), 0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ]);
}

export function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Buffer {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [first, second]);
    }
  }
  tables.set(encoding, table);
  return table;
}

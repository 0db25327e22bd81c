/** The name of a UTF-16 encoding, by its mark or by how the bytes lie. */
export function utf16Name(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return little;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return big;
  const start = bytes.subarray(0, 400);
  if (!start.includes(0)) return undefined;
  const odd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const even = start.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  if (start.length > 8 && odd > start.length / 8 && even === 0) return little;
  if (start.length > 8 && even > start.length / 8 && odd === 0) return big;
  if (start.every((byte) => byte < 0x80)) return undefined;
  if (isChinese(new TextDecoder('utf-16le').decode(start))) return little;
  return isChinese(new TextDecoder('utf-16be').decode(start)) ? big : undefined;
}

const little = 'UTF-16（小端）';
const big = 'UTF-16（大端）';

function isChinese(text: string): boolean {
  const known = text.match(/[\n\r\t -~\u2014-\u2026\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0;
  return known >= text.length * 0.95;
}

const chineseEncodings = [
  { encoding: 'gb18030', name: 'GBK（ANSI）', rule: 'encoding/gbk' },
  { encoding: 'big5', name: 'Big5（繁体）', rule: 'encoding/big5' },
] as const;

/** What bytes say in an old Chinese encoding, or nothing when they do not read like Chinese. */
export function readAsChinese(bytes: Uint8Array): { text: string; name: string; rule: string } | undefined {
  for (const { encoding, name, rule } of chineseEncodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      const common = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
      const others = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
      if (common > 0 && common >= others * 0.8) return { text, name, rule };
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** Where the first byte stands that is not UTF-8. */
export function firstBrokenByte(bytes: Uint8Array): { line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  // The longest readable beginning, found by halving; `stream` lets a character be cut at the end.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true }).replace(/\r\n?/g, '\n');
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

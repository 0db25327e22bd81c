import type { PictureKind } from './picture-kind.ts';

/** Whether the end of a picture is there; a decoder does not miss the last few bytes. */
export function hasItsEnd(bytes: Buffer, kind: PictureKind): boolean {
  switch (kind) {
    case 'jpeg': return bytes.lastIndexOf('ffd9', undefined, 'hex') > startOfScan(bytes);
    case 'png': return bytes.includes('49454e44ae426082', 8, 'hex');
    case 'gif': return gifEnds(bytes);
    case 'webp': return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length && !endsInZeros(bytes);
    default: return true;
  }
}

// An interrupted download may have its full length; WebP has no checksums that would tell.
function endsInZeros(bytes: Buffer): boolean {
  return bytes.subarray(-64).every((byte) => byte === 0);
}

// A preview inside the metadata has an end of its own, so the search begins behind the metadata.
function startOfScan(bytes: Buffer): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return at;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return bytes.length;
}

// A GIF is a chain of blocks, the last of which is a semicolon; semicolons elsewhere mean nothing.
function gifEnds(bytes: Buffer): boolean {
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colours(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x3b) return true;
    if (kind === 0x2c) at += 11 + colours(bytes[at + 9] ?? 0);
    else if (kind === 0x21) at += 2;
    else return false;
    for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += length + 1;
    at += 1;
  }
  return false;
}

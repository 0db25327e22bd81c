/** What a file is by its first bytes, whatever it is called. */
export type PictureKind =
  | 'jpeg' | 'png' | 'webp' | 'gif' | 'svg' | 'heic' | 'avif' | 'tiff' | 'bmp' | 'psd' | 'emf' | 'wmf' | 'ico' | 'jxl'
  | 'jp2' | 'pdf' | 'archive' | 'page' | 'text' | 'empty' | 'unknown';

/** The kinds that the site prints, with the endings that belong to them. */
export const printableKinds: Partial<Record<PictureKind, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'], gif: ['gif'], svg: ['svg'],
};

/** Endings under which editors put pictures beside an entry. */
const pictureEndings = new Set((
  'jpg jpeg jpe jfif png webp gif svg heic heif hif avif tif tiff bmp psd psb emf wmf ico jxl jp2 raw dng cr2 nef'
).split(' '));

export function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

export function isNamedLikePicture(file: string): boolean {
  return pictureEndings.has(endingOf(file));
}

const signatures: [kind: PictureKind, bytes: string, at?: number][] = [
  ['jpeg', 'ffd8ff'], ['png', '89504e470d0a1a0a'], ['gif', '474946383761'], ['gif', '474946383961'],
  ['webp', '57454250', 8], ['tiff', '49492a00'], ['tiff', '4d4d002a'], ['bmp', '424d'], ['psd', '38425053'],
  ['emf', '20454d46', 40], ['wmf', 'd7cdc69a'], ['ico', '00000100'], ['jxl', 'ff0a'], ['jxl', '0000000c4a584c20'],
  ['jp2', '0000000c6a502020'], ['pdf', '25504446'], ['archive', '504b0304'], ['archive', 'd0cf11e0a1b11ae1'],
];

export function pictureKind(bytes: Buffer): PictureKind {
  if (bytes.length === 0) return 'empty';
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return heifKind(bytes);
  for (const [kind, signature, at = 0] of signatures) {
    if (bytes.toString('hex', at, at + signature.length / 2) === signature) return kind;
  }
  return textKind(bytes);
}

// Brands of still pictures in the HEIF container; the compatible ones follow the major one.
function heifKind(bytes: Buffer): PictureKind {
  const brands = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 128, bytes.length));
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cx]|mif1|msf1|miaf/.test(brands) ? 'heic' : 'unknown';
}

function textKind(bytes: Buffer): PictureKind {
  const start = bytes.toString('utf8', 0, 4096);
  const isUtf16 = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2));
  const text = isUtf16 ? start.replaceAll('\0', '') : start;
  if (/<(?:\w+:)?svg[\s>]/i.test(text)) return 'svg';
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'page';
   
  return /[\u0000-\u0008\u000E-\u001A\uFFFD]/.test(start.slice(0, 512)) ? 'unknown' : 'text';
}

import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPictures } from './check-pictures.ts';
import { examinePicture } from './examine-picture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

const grain = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const noise = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#888', noise: grain } })
  .png().toBuffer();
const jpeg = await sharp(noise).jpeg({ quality: 85 }).toBuffer();
const progressive = await sharp(noise).jpeg({ progressive: true }).toBuffer();
const webp = await sharp(noise).webp().toBuffer();
const gif = await sharp(noise).gif().toBuffer();
const withPreview = await sharp(noise).jpeg().withExif({ IFD0: { Copyright: 'x' } }).toBuffer();
const fault = async (bytes: Buffer | string) => (await examinePicture(Buffer.from(bytes as string))).fault;

test.each([
  ['JPEG', jpeg], ['progressive JPEG', progressive], ['PNG', noise], ['WebP', webp], ['GIF', gif],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><path d="M0 0h10"/></svg>'],
  ['JPEG with something behind it', Buffer.concat([jpeg, Buffer.from('MPF preview')])],
])('a sound %s', async (_, bytes) => {
  expect(await fault(bytes)).toBeUndefined();
});

const cuts = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999];
test.each([
  ['JPEG', jpeg], ['progressive JPEG', progressive], ['PNG', noise], ['WebP', webp], ['GIF', gif],
  ['JPEG with notes of the camera', withPreview],
] as const)('a %s that is cut off anywhere', async (_, bytes) => {
  const ends = [...cuts.map((part) => Math.floor(bytes.length * part)), bytes.length - 1, bytes.length - 2];
  const faults = await Promise.all(ends.map((end) => fault(bytes.subarray(0, end))));
  expect(faults.map((each) => each !== undefined)).toEqual(ends.map(() => true));
});

test('a picture whose second half is zeros', async () => {
  for (const bytes of [jpeg, noise, webp]) {
    const half = bytes.length >> 1;
    expect(await fault(Buffer.concat([bytes.subarray(0, half), Buffer.alloc(half)]))).toBe('cut');
  }
});

const ftyp = (brand: string) => Buffer.concat([
  Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1'), Buffer.alloc(64),
]);
const avif = await sharp(noise).resize(64).avif({ effort: 0 }).toBuffer();
const cmyk = await sharp(noise).toColourspace('cmyk').jpeg().toBuffer();
const tiff = await sharp(noise).tiff().toBuffer();

test.each([
  ['nothing', '', 'format', 'empty'],
  ['text', '这里应当是照片', 'format', 'text'],
  ['a page', '<!DOCTYPE html><html><body>404</body></html>', 'format', 'page'],
  ['PDF', '%PDF-1.7\n', 'format', 'pdf'],
  ['Word', Buffer.from('504b030414000600', 'hex'), 'format', 'archive'],
  ['HEIC', ftyp('heic'), 'format', 'heic'],
  ['HEIX', ftyp('heix'), 'format', 'heic'],
  ['AVIF', avif, 'format', 'avif'],
  ['AVIF by its brand', ftyp('avif'), 'format', 'avif'],
  ['TIFF', tiff, 'format', 'tiff'],
  ['BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(100)]), 'format', 'bmp'],
  ['PSD', Buffer.concat([Buffer.from('8BPS'), Buffer.alloc(100)]), 'format', 'psd'],
  ['EMF', Buffer.from(`\x01${'\0'.repeat(39)} EMF${'\0'.repeat(40)}`), 'format', 'emf'],
  ['WMF', Buffer.from('d7cdc69a0000', 'hex'), 'format', 'wmf'],
  ['bytes', Buffer.from([0, 1, 2, 3, 255, 254, 0, 9, 9, 9, 9, 9, 9]), 'format', 'unknown'],
  ['CMYK', cmyk, 'cmyk', 'jpeg'],
])('%s', async (_, bytes, expected, kind) => {
  expect(await examinePicture(Buffer.from(bytes as string))).toMatchObject({ fault: expected, kind });
});

test('a small file that unfolds into a huge picture', async () => {
  const white = { width: 12_000, height: 9_000, channels: 3, background: '#fff' } as const;
  const bomb = await sharp({ create: white, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
  expect(await examinePicture(bomb)).toMatchObject({ fault: 'pixels', width: 12_000 });
  const header = Buffer.from(noise);
  header.writeUInt32BE(60_000, 16);
  header.writeUInt32BE(60_000, 20);
  expect(await fault(header)).toBeDefined();
});

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"${attributes}>${inside}</svg>`;
const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
test.each([
  [svg('<script>alert(1)</script>'), 'script'],
  [svg('<svg:script>alert(1)</svg:script>'), 'script'],
  [svg('<SCRIPT href="data:text/javascript,alert(1)"/>'), 'script'],
  [svg('', ' onload="alert(1)"'), 'script'],
  [svg('<rect ONCLICK=\'alert(1)\'/>'), 'script'],
  [svg('<a href="java&#x73;cript:alert(1)"><rect/></a>'), 'script'],
  [svg('<a xlink:href="java\nscript:alert(1)"><rect/></a>'), 'script'],
  [svg('<set attributeName="href" to="javascript:alert(1)"/>'), 'script'],
  [svg('<animate attributeName="onload"/>'), 'script'],
  [svg('<foreignObject><p>x</p></foreignObject>'), 'foreign'],
  [svg('<image href="https://example.org/a.png"/>'), 'outside'],
  [svg('<use xlink:href="other.svg#a"/>'), 'outside'],
  [svg('<image href="file:///etc/passwd"/>'), 'outside'],
  [svg('<image href="data:image/svg+xml,x"/>'), 'outside'],
  [svg('<rect fill="url(https://example.org/a#b)"/>'), 'outside'],
  [svg('<style>@import "https://example.org/a.css";</style>'), 'outside'],
  [svg('<style>rect{fill:url( "//example.org/a" )}</style>'), 'outside'],
  [`<?xml-stylesheet href="a.css"?>${svg('')}`, 'outside'],
  [`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'entity'],
  [svg('<style><![CDATA[ <!-- ]]></style><script>alert(1)</script><!-- -->'), 'script'],
  [svg('<rect'), 'unreadable'],
])('%s', async (text, reason) => {
  expect(await examinePicture(Buffer.from(text))).toMatchObject({ kind: 'svg', fault: 'svg', svg: { reason } });
});

test.each([
  svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="stroke:url(\'#a\')"/><use href="#b"/>'),
  svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
  svg('<style><![CDATA[ rect { fill: url(#a) } ]]></style>'),
  svg('<!-- <script> --><text>onload="x"</text><a href="https://example.org/"><rect/></a>'),
  `<?xml version="1.0"?>${doctype}${svg('')}`,
])('a sound drawing: %s', async (text) => {
  expect((await examinePicture(Buffer.from(text))).svg).toBeUndefined();
});

test('a moving picture and a place', async () => {
  const raw = await sharp(noise).resize(20, 20).raw().toBuffer();
  const frames = Buffer.concat([raw, Buffer.from(raw.map((value) => 255 - value))]);
  const moving = await sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } }).gif().toBuffer();
  expect(await examinePicture(moving)).toMatchObject({ kind: 'gif', width: 20, height: 20, animated: true });
  const placed = await sharp(noise).jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 52/1 0/1' } }).toBuffer();
  expect(await examinePicture(placed)).toMatchObject({ place: true });
  expect(await examinePicture(withPreview)).not.toHaveProperty('place');
});

test('a second run reads nothing that is unchanged', async () => {
  const cacheFile = path.join(folder, 'cache', 'pictures.json');
  const attachments = await Promise.all(['a.jpg', 'b.png', '说明.pdf'].map(async (file, index) => {
    const place = path.join(folder, file);
    await writeFile(place, index === 0 ? jpeg : noise);
    return { file, path: place, size: 1 };
  }));
  const first = await checkPictures(attachments, { cacheFile });
  expect([...first.keys()].sort()).toEqual(['a.jpg', 'b.png']);
  const written = (await stat(cacheFile)).mtimeMs;
  expect(await checkPictures(attachments, { cacheFile })).toEqual(first);
  expect((await stat(cacheFile)).mtimeMs).toBe(written);

  await writeFile(path.join(folder, 'a.jpg'), jpeg.subarray(0, -500));
  await utimes(path.join(folder, 'b.png'), 1, 1);
  const third = await checkPictures(attachments, { cacheFile });
  expect(third.get('a.jpg')).toMatchObject({ fault: 'cut' });
  expect(third.get('b.png')).toEqual(first.get('b.png'));

  await writeFile(cacheFile, '{ damaged');
  expect(await checkPictures(attachments, { cacheFile })).toEqual(third);
});

import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { FaultInput } from './fault-input.ts';

const storyFile = 'stories/20260308-x/index.md';
const storyWith = (picture: string) =>
  `---\n标题: 在海边守望风暴的人\n日期: 2026-03-08\n体裁: 人物特写\n人物: 林海燕\n---\n\n![海边的堤](${picture})\n`;

function picture(name: string, file: string, bytes: Buffer | string, remedyContains: string, size?: number): FaultInput {
  return {
    name: `picture-${name}`,
    findings: [{ file: storyFile, line: 8, rule: 'picture/printable', remedyContains }],
    plant: (directory) => {
      writeFileSync(join(directory, storyFile), storyWith(file));
      const path = join(directory, dirname(storyFile), file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      if (size !== undefined) truncateSync(path, size);
    },
  };
}

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" ${attributes}>${inside}<path d="M0 0h10v10z"/></svg>`;

/** A PNG of which only the beginning is there, and that beginning says 60,000 by 60,000. */
function bomb(png: Buffer): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
}

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);

/** Pictures that cannot be printed, or should not be. */
export async function pictureInputs(): Promise<FaultInput[]> {
  const create = { width: 320, height: 240, channels: 3, background: '#0E4D56', noise: { type: 'gaussian', mean: 128, sigma: 40 } } as const;
  const png = await sharp({ create }).png().toBuffer();
  const jpeg = await sharp(png).jpeg().toBuffer();
  const webp = await sharp(png).webp().toBuffer();
  const gif = await sharp(png).gif().toBuffer();
  const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
  return [
    picture('jpeg-half', '海.jpg', half(jpeg), '重新'),
    picture('jpeg-one-byte-short', '海.jpg', jpeg.subarray(0, -1), '重新'),
    picture('png-half', '海.png', half(png), '重新'),
    picture('webp-half', '海.webp', half(webp), '重新'),
    picture('gif-half', '海.gif', half(gif), '重新'),
    picture('png-called-jpg', '海.jpg', png, '海.png'),
    picture('jpeg-called-png', '海.png', jpeg, '海.jpg'),
    picture('webp-called-jpg', '海.jpg', webp, '海.webp'),
    picture('heic', '海.heic', heic, 'JPEG'),
    picture('heic-called-jpg', '海.jpg', heic, 'JPEG'),
    picture('avif', '海.avif', await sharp(png).resize(32).avif({ effort: 0 }).toBuffer(), 'JPEG'),
    picture('tiff', '海.tif', await sharp(png).tiff().toBuffer(), 'JPEG'),
    picture('cmyk', '海.jpg', await sharp(png).toColourspace('cmyk').jpeg().toBuffer(), 'RGB'),
    picture('empty', '海.jpg', '', '重新'),
    picture('text', '海.jpg', '这里应当是照片', 'JPEG'),
    picture('page', '海.jpg', '<!DOCTYPE html><html><body>404</body></html>', '另存'),
    picture('pdf', '海.jpg', '%PDF-1.7\n', 'JPEG'),
    picture('word', '海.jpg', Buffer.from('504b0304', 'hex'), 'JPEG'),
    picture('photoshop', '海.psd', Buffer.from('8BPS\0\x01'), 'JPEG'),
    picture('bomb', '海.png', bomb(png), '4000'),
    picture('too-heavy', '海.jpg', jpeg, '4000', 31 * 1024 * 1024),
    picture('svg-script', '海.svg', svg('<script>alert(1)</script>'), 'PNG'),
    picture('svg-onload', '海.svg', svg('', 'onload="alert(1)"'), 'PNG'),
    picture('svg-outside', '海.svg', svg('<image href="https://example.org/a.png"/>'), 'PNG'),
    picture('svg-foreign', '海.svg', svg('<foreignObject><p>海</p></foreignObject>'), 'PNG'),
    picture('svg-entity', '海.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'PNG'),
    picture('svg-javascript', '海.svg', svg('<a href="java&#x73;cript:alert(1)"><path d="M0 0"/></a>'), 'PNG'),
    {
      name: 'picture-emblem-script',
      findings: [{ file: 'site.yaml', line: 2, rule: 'picture/printable', remedyContains: 'PNG' }],
      plant: (directory) => {
        writeFileSync(join(directory, 'emblem.svg'), svg('<script>alert(1)</script>'));
        prepend(join(directory, 'site.yaml'), '校徽:\n  路径: emblem.svg\n  替代文字: 滨海理工大学校徽\n');
      },
    },
  ];
}

function prepend(file: string, text: string): void {
  writeFileSync(file, text + readFileSync(file, 'utf8'));
}

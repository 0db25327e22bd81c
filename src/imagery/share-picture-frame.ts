import sharp, { type OverlayOptions } from 'sharp';
import { sharePictureSize, type SharePicture } from '#domain/share-picture.ts';
import { songText } from './song-text.ts';

/** The colours of the school that a share picture is printed in. */
export interface ShareColours {
  readonly cloth: string;
  readonly onCloth: string;
  readonly slip: string;
  readonly slipInk: string;
  readonly slipInk2: string;
  readonly seal: string;
  readonly onSeal: string;
}

/** The cloth back of the book, on the left of every share picture. */
export const spineWidth = 112;

/** The pitch of a line that the song face asks for, as a part of its size. */
const ownPitch = 1.448;

export function spacingFor(size: number, pitch: number): number {
  return Math.round((pitch - ownPitch) * size);
}

/** Characters one below the other. */
export function verticalText(text: string, size: number, colour: string, weight: 700 | 900 = 900) {
  const set = [...text].join('\n');
  return songText(set, { size, weight, colour, spacing: spacingFor(size, 1.16), align: 'centre' });
}

/** The seal of the school: 2 × 2 characters, the right column first, or one alone; its corners are worn. */
export async function sealPicture(
  seal: string, side: number, { seal: ground, onSeal }: Pick<ShareColours, 'seal' | 'onSeal'>,
): Promise<Buffer> {
  const isSingle = [...seal].length === 1;
  const cell = side * 0.42;
  const size = Math.round(side * (isSingle ? 0.74 : 0.385));
  const [first = '', second = '', third = '', fourth = ''] = [...seal];
  const places = isSingle ? [[first, 0.5, 0.5]] as const : [[first, 1, 0], [second, 1, 1], [third, 0, 0], [fourth, 0, 1]] as const;
  const characters = await Promise.all(places.filter(([character]) => character.trim() !== '').map(
    async ([character, column, row]): Promise<OverlayOptions> => {
      const { input, width, height } = await songText(character, { size, colour: onSeal });
      const middle = (place: number) => side / 2 + (place - 0.5) * cell;
      return { input, left: Math.round(middle(column) - width / 2), top: Math.round(middle(row) - height / 2) };
    }));
  const radius = side * 0.075;
  const shape = `<svg width="${side}" height="${side}"><path fill="${ground}" d="M${radius * 1.3} 0H${side - radius}`
    + `Q${side} 0 ${side} ${radius * 0.8}V${side - radius * 1.4}Q${side} ${side} ${side - radius} ${side}`
    + `H${radius * 0.9}Q0 ${side} 0 ${side - radius}V${radius}Q0 0 ${radius * 1.3} 0Z"/></svg>`;
  return sharp(Buffer.from(shape)).composite(characters).png().toBuffer();
}

/** The spine with the school's name and its seal. */
export async function spine({ lang, school, seal }: SharePicture, colours: ShareColours): Promise<OverlayOptions[]> {
  const { height } = sharePictureSize;
  const side = 64;
  const cloth = `<svg width="${spineWidth}" height="${height}"><rect width="100%" height="100%" fill="${colours.cloth}"/>`
    + `<rect x="${spineWidth - 9}" width="1" height="100%" fill="${colours.onCloth}" fill-opacity="0.28"/></svg>`;
  const name = lang === 'zh' ? await spineName(school, colours) : await turnedName(school, colours);
  return [
    { input: Buffer.from(cloth), left: 0, top: 0 },
    { input: name.input, left: Math.round((spineWidth - 8 - name.width) / 2), top: 44 },
    {
      input: await sealPicture(seal, side, colours),
      left: Math.round((spineWidth - 8 - side) / 2), top: height - side - 40,
    },
  ];
}

const nameRoom = 420;

function spineName(school: string, { onCloth }: ShareColours) {
  const size = Math.min(36, Math.floor(nameRoom / ([...school].length * 1.16)));
  return verticalText(school, size, onCloth, 700);
}

/** A Latin name stands on its side, as on the backs of books. */
async function turnedName(school: string, { onCloth }: ShareColours) {
  const set = await songText(school, { size: 30, weight: 700, colour: onCloth });
  const width = Math.min(set.width, nameRoom);
  const { data, info } = await sharp(set.input).resize({ width }).rotate(90).png().toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

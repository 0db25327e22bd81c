import sharp, { type OverlayOptions } from 'sharp';
import { sharePictureSize, type SharePicture } from '#domain/share-picture.ts';
import { spacingFor, spine, spineWidth, verticalText, type ShareColours } from './share-picture-frame.ts';
import { songText, type SetText } from './song-text.ts';

const { width, height } = sharePictureSize;
/** The page beside the picture, for titles that do not fit on a slip. */
const pageWidth = 560;
const longestColumn = 7;
/** Messengers leave out the picture of a page when it takes long to arrive. */
const mostBytes = 120_000;

export interface SharePress {
  /** The JPEG of one share picture; `file` is its block print or photograph. */
  draw(picture: SharePicture, file: string | undefined): Promise<Buffer>;
}

/** Draws share pictures; what pictures with the same print and frame share is drawn once. */
export function sharePress(colours: ShareColours): SharePress {
  const grounds = new Map<string, Promise<Buffer>>();
  // Pictures come sorted by their print, so a few grounds are enough; each holds 2 MB.
  const kept = 6;

  function ground(picture: SharePicture, file: string | undefined): Promise<Buffer> {
    const hasSlip = slipColumns(picture) !== undefined && file !== undefined;
    const key = JSON.stringify([file, hasSlip, picture.lang, picture.school, picture.seal, picture.focal]);
    const known = grounds.get(key);
    if (known) return known;
    const drawn = drawnGround(picture, file, hasSlip, colours);
    grounds.set(key, drawn);
    if (grounds.size > kept) grounds.delete(grounds.keys().next().value!);
    return drawn;
  }

  return {
    async draw(picture, file) {
      const columns = file === undefined ? undefined : slipColumns(picture);
      const [raw, words] = await Promise.all([
        ground(picture, file),
        columns ? slip(columns, picture, colours) : page(picture, file === undefined, colours),
      ]);
      const printed = await sharp(raw, { raw: { width, height, channels: 3 } }).composite(words)
        .jpeg({ quality: 72 }).toBuffer();
      return printed.length <= mostBytes ? printed : sharp(printed).jpeg({ quality: 60 }).toBuffer();
    },
  };
}

/** The spine and the picture, without any words of the page. */
async function drawnGround(
  picture: SharePicture, file: string | undefined, hasSlip: boolean, colours: ShareColours,
): Promise<Buffer> {
  const left = hasSlip ? spineWidth : spineWidth + pageWidth;
  const plate = file === undefined ? [] : [{ ...await croppedPlate(file, width - left, picture), left, top: 0 }];
  return sharp({ create: { width, height, channels: 3, background: colours.slip } })
    .composite([...plate, ...await spine(picture, colours)]).removeAlpha().raw().toBuffer();
}

/** The part of a print or photograph that fits, with what matters still in it. */
async function croppedPlate(file: string, wide: number, { focal, isPrint }: SharePicture): Promise<OverlayOptions> {
  const image = sharp(file, { failOn: 'warning', limitInputPixels: 100_000_000 }).autoOrient();
  const { autoOrient: own } = await image.metadata();
  const scale = Math.max(wide / own.width, height / own.height);
  const size = { width: Math.ceil(own.width * scale), height: Math.ceil(own.height * scale) };
  // Faces stand in the upper part of a portrait; a landscape is cut alike on all sides.
  const isTall = size.height > size.width * 1.1;
  const { x, y } = focal ?? { x: 50, y: isTall ? (isPrint ? 30 : 34) : 50 };
  const offset = (free: number, part: number) => Math.round(Math.max(0, free) * Math.min(1, Math.max(0, part / 100)));
  const input = await image.resize({ ...size, fit: 'fill' })
    .extract({ left: offset(size.width - wide, x), top: offset(size.height - height, y), width: wide, height })
    .flatten({ background: '#ffffff' }).toColourspace('srgb').raw().toBuffer();
  return { input, raw: { width: wide, height, channels: 3 } };
}

/** The columns of the title when it can stand upright: Chinese characters only, at most fourteen. */
export function slipColumns({ title, slip: set, lang, hangs }: SharePicture): string[] | undefined {
  const written = set?.length ? set : [title];
  const isChinese = lang === 'zh' && written.every((line) => /^[\p{Script=Han}·]+$/u.test(line));
  const characters = written.reduce((sum, line) => sum + [...line].length, 0);
  if (!isChinese || characters > longestColumn * 2 || !hangs || written.length > 2) return undefined;
  if (written.length === 2) return written.every((line) => [...line].length <= longestColumn + 1) ? written : undefined;
  const all = [...(written[0] ?? '')];
  if (all.length <= longestColumn) return [all.join('')];
  const half = Math.ceil(all.length / 2);
  return [all.slice(0, half).join(''), all.slice(half).join('')];
}

/** Longer columns are set smaller, so that the whole slip is on the picture. */
const columnSizes: Record<number, number> = { 6: 60, 7: 54, 8: 48 };

/** The slip of paper that hangs from the top edge, its columns from right to left. */
async function slip(columns: readonly string[], { kicker }: SharePicture, colours: ShareColours): Promise<OverlayOptions[]> {
  const longest = Math.max(...columns.map((column) => [...column].length));
  const size = columns.length === 1 && longest < 6 ? 78 : columnSizes[longest] ?? 64;
  const pitch = Math.round(size * 1.34);
  const set = await Promise.all(columns.map((column) => verticalText(column, size, colours.slipInk)));
  const small = kicker ? await songText(kicker, { size: 22, weight: 700, colour: colours.slipInk2, tracking: 2 }) : undefined;
  const wide = Math.max(columns.length * pitch + 64, (small?.width ?? 0) + 56);
  const tallest = Math.max(...set.map((column) => column.height));
  const tall = tallest + 88 + (small ? 48 : 0);
  const left = width - wide - 76;
  const inner = (wide - columns.length * pitch) / 2;
  return [
    { input: paper(wide, tall, colours), left: left - 12, top: 0 },
    ...set.map((column, index) => ({
      input: column.input, top: 44,
      left: Math.round(left + wide - inner - index * pitch - pitch / 2 - column.width / 2),
    })),
    ...(small ? [{ input: small.input, left: Math.round(left + (wide - small.width) / 2), top: tall - 24 - 22 - small.height / 2 | 0 }] : []),
  ];
}

function paper(wide: number, tall: number, { slip: ground, slipInk }: ShareColours): Buffer {
  return Buffer.from(`<svg width="${wide + 24}" height="${tall + 24}">`
    + `<rect x="14" width="${wide - 4}" height="${tall + 5}" fill="#000" fill-opacity="0.22"/>`
    + `<rect x="12" width="${wide}" height="${tall}" fill="${ground}"/>`
    + `<path d="M22.5 0V${tall - 10.5}H${wide + 1.5}V0" fill="none" stroke="${slipInk}" stroke-opacity="0.55"/></svg>`);
}

/** The title across the page, as large as it fits, with what it is above and whose it is below. */
async function page(picture: SharePicture, isWide: boolean, colours: ShareColours): Promise<OverlayOptions[]> {
  const { kicker, note } = picture;
  const room = (isWide ? width - spineWidth : pageWidth) - 2 * 56;
  const left = spineWidth + 56;
  const [above, below] = await Promise.all([
    kicker ? songText(kicker, { size: 26, weight: 700, colour: colours.slipInk2, width: room, tracking: 2 }) : undefined,
    note ? noteText(note, room, colours) : undefined,
  ]);
  const titleTop = above ? 88 + above.height + 38 : 104;
  const heading = await fittingTitle(picture, room, height - 56 - titleTop - (below ? below.height + 40 : 0), colours);
  const rule = Buffer.from(`<svg width="${room}" height="8"><rect width="${room}" height="4" fill="${colours.slipInk}"/>`
    + `<rect y="7" width="${room}" height="1" fill="${colours.slipInk}"/></svg>`);
  const placed: OverlayOptions[] = [{ input: rule, left, top: 56 }];
  if (above) placed.push({ input: above.input, left, top: 88 });
  placed.push({ input: heading.input, left, top: titleTop });
  if (below) placed.push({ input: below.input, left, top: height - 56 - below.height });
  return placed;
}

const titleSizes = [92, 84, 76, 64, 54, 46, 40, 34];
const longestNote = 44;
const joiner = '\u2060';

function shortened(text: string, characters: number): string {
  return [...text].length <= characters ? text : `${[...text].slice(0, characters - 1).join('')}…`;
}

/** About how wide a text is set in one line, in parts of its size. */
function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\p{Script=Han}\p{P}]/u.test(character) && character > '\u2000' ? 1 : 0.58), 0);
}

/** As large as it fits, with no line ending inside a word. */
async function fittingTitle(
  { title, parts }: SharePicture, room: number, tallest: number, { slipInk }: ShareColours,
): Promise<SetText> {
  const words = parts?.length ? parts : [title];
  // Latin words keep together by themselves; Chinese ones need to be told.
  const joined = words.map((word) => word.replace(/(?<=[\p{Script=Han}·])(?=[\p{Script=Han}\p{P}])/gu, joiner)).join('');
  const longest = Math.max(...words.flatMap((word) => word.split(' ')).map(ems));
  for (const size of titleSizes.filter((candidate) => candidate * longest <= room || candidate <= 46)) {
    const set = await songText(joined, { size, colour: slipInk, width: room, spacing: spacingFor(size, 1.26) });
    if (set.height <= tallest && set.width <= room) return set;
  }
  return songText(shortened(title, 60), { size: 34, colour: slipInk, width: room, spacing: spacingFor(34, 1.26) });
}

/** The line below; a little smaller where that saves a lonely last word. */
function noteText(written: string, room: number, { slipInk2 }: ShareColours): Promise<SetText> {
  const lines = written.split('\n').slice(0, 2).map((line) => shortened(line, ems(line) > longestNote ? longestNote : Infinity));
  const note = lines.join('\n');
  const longest = Math.max(...lines.map(ems));
  const size = [29, 27, 25].find((candidate) => candidate * longest <= room) ?? 29;
  return songText(note, { size, weight: 700, colour: slipInk2, width: room, spacing: spacingFor(size, 1.6) });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharePictureSize, type SharePicture } from '#domain/share-picture.ts';
import { sealIcon } from './seal-icon.ts';
import { sharePress, slipColumns } from './share-picture.ts';
import { songText } from './song-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
const plate = join(folder, 'plate.png');

beforeAll(async () => {
  await sharp({ create: { width: 300, height: 400, channels: 3, background: '#889' } }).png().toFile(plate);
});
afterAll(() => rmSync(folder, { recursive: true }));

const colours = {
  cloth: '#0e4d56', onCloth: '#f6fbfc', slip: '#f9f6ed', slipInk: '#082023', slipInk2: '#455d61', seal: '#bf412c', onSeal: '#ffffff',
};
const picture: SharePicture = {
  lang: 'zh', title: '在海边守望', hangs: true, kicker: '人物特写', note: '', school: '滨海理工大学', seal: '滨海理工', isPrint: true,
};

test('only short Chinese titles hang upright, in at most two columns', () => {
  const columns = (change: Partial<SharePicture>) => slipColumns({ ...picture, ...change });
  expect(columns({})).toEqual(['在海边守望']);
  expect(columns({ title: '在海边守望风暴的人' })).toEqual(['在海边守望', '风暴的人']);
  expect(columns({ slip: ['守灯', '五十一年'] })).toEqual(['守灯', '五十一年']);
  for (const change of [{ title: '2026年返校' }, { title: '海'.repeat(15) }, { hangs: false }, { lang: 'en' as const }]) {
    expect(columns(change)).toBeUndefined();
  }
});

const hard: [string, Partial<SharePicture>][] = [
  ['a short title without a picture', {}],
  ['a very long title', { title: '第'.repeat(120), hangs: false, note: '海'.repeat(200) }],
  ['a word without end', { title: 'x'.repeat(200), hangs: false }],
  ['markup and control characters', { title: '<b>&amp;\u0000\u2028"', kicker: '<', note: '&\n<i>' }],
  ['a very long school', { school: '学'.repeat(40), seal: '' }],
  ['a very long Latin school', { lang: 'en', school: 'University '.repeat(12) }],
];

test.each(hard)('%s gives a picture of the right size and weight', async (_name, change) => {
  const press = sharePress(colours);
  const drawn = await press.draw({ ...picture, ...change }, plate);
  const { width, height, format } = await sharp(drawn).metadata();
  expect({ width, height, format }).toEqual({ ...sharePictureSize, format: 'jpeg' });
  expect(drawn.length).toBeLessThanOrEqual(120_000);
});

test('the longest slip stays on the picture, and the same facts give the same bytes', async () => {
  const longest = { ...picture, slip: ['一二三四五六七八', '一二三四五六七八'], title: '长' };
  const draw = () => sharePress(colours).draw(longest, plate);
  expect(await draw()).toEqual(await draw());
});

test('rare characters of names are drawn, without any font of the machine', async () => {
  const inks = async (text: string) => {
    const { input } = await songText(text, { size: 60, colour: '#000000' });
    return sharp(input).raw().toBuffer();
  };
  const [rare, other] = [await inks('㛃'), await inks('䶮')];
  expect(rare.equals(other)).toBe(false);
  expect(rare.some((value) => value > 0)).toBe(true);
});

test('the seal is square and small', async () => {
  for (const size of [32, 180, 512]) {
    const icon = await sealIcon('滨海理工', size, colours);
    const { width, height } = await sharp(icon).metadata();
    expect([width, height]).toEqual([size, size]);
    expect(icon.length).toBeLessThan(20_000);
  }
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { displayWeights, type DisplayWeight } from './display-text.ts';
import { openFace, type FontFace } from './font-face.ts';

const { resolve } = createRequire(import.meta.url);

const sources: Record<DisplayWeight, string> = {
  700: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  900: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
};

/** The licences that go with the fonts, under the names they have on the site. */
export const fontLicences = {
  'noto-serif-sc-licence.txt': resolve('@expo-google-fonts/noto-serif-sc/LICENSE_FONT'),
  'source-serif-4-licence.txt': resolve('@fontsource-variable/source-serif-4/LICENSE'),
} as const;

export type DisplayFaces = Readonly<Record<DisplayWeight, FontFace>>;

/** Noto Serif SC in the weights of headings. */
export async function displayFaces(): Promise<DisplayFaces> {
  const opened = await Promise.all(displayWeights.map(async (weight) =>
    [weight, await openFace(await readFile(resolve(sources[weight])))] as const));
  return Object.fromEntries(opened) as unknown as DisplayFaces;
}

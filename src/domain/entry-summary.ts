import type { Language } from './addresses.ts';

/** A picture of an entry: a photograph with its words, or a block print. `Image` is what the site builder hands out. */
export interface EntryPicture<Image = unknown> {
  image: Image;
  alt: string;
  caption?: string;
  credit?: string;
  focal?: { x: number; y: number };
  isPrint: boolean;
}

/** Class year over school: the label pasted on pictures and spines. */
export interface CallNumber {
  year: string;
  text: string;
}

/** How a story stands on a shelf. */
export interface SpineForm {
  cloth: number;
  width: number;
  drop: number;
}

/** An entry as lists, cards, spines and links show it. */
export interface EntrySummary<Image = unknown> {
  collection: string;
  id: string;
  title: string;
  /** The title in parts between which a line may end. */
  parts: string[];
  address: string;
  lang: Language;
  textLang: Language;
  /** The day or minute as data, and as readers write it. */
  date: string;
  moment: string;
  /** One or two sentences. */
  text: string;
  /** What kind it is: a format, a column, a kind of chapter. */
  kicker: string;
  /** Who it is about, and their class in words. */
  who: string;
  cohort: string;
  call?: CallNumber;
  spine?: SpineForm;
  picture?: EntryPicture<Image>;
}

/** How a spine looks, from what is known of the story; the same story always looks the same. */
export function spineForm(title: string, bodyLength: number, seed: string, cloth: number | undefined): SpineForm {
  const characters = [...title].length;
  const noise = seedOf(seed);
  return {
    cloth: cloth ?? noise % 7,
    width: bodyLength > 1500 ? 3 : bodyLength > 900 ? 2 : 1,
    drop: Math.max(0, Math.min(3, Math.round((13 - characters) / 3) + (noise % 3) - 1)),
  };
}

/** The same spines with no two neighbours in the same cloth. */
export function withVariedCloth<T extends { cloth: number }>(spines: readonly T[]): T[] {
  const varied: T[] = [];
  for (const spine of spines) {
    const before = varied.at(-1)?.cloth;
    varied.push(spine.cloth === before ? { ...spine, cloth: (spine.cloth + 1) % 7 } : spine);
  }
  return varied;
}

function seedOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

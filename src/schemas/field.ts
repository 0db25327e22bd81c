import { z } from 'zod';

/** What an editor reads about a field: its Chinese key, what to write, and one example. */
export interface FieldWords {
  label: string;
  description: string;
  example: unknown;
}

/** How a field behaves beyond its words. */
export interface FieldTraits {
  /** May stand in a translation (`index.en.md`); every other field is taken from the Chinese file. */
  translate?: boolean;
  /** Shown in the template that `npm run new` writes. */
  essential?: boolean;
}

export type Widget =
  | 'text' | 'markdown' | 'day' | 'dayOrYear' | 'time' | 'monthDay' | 'year' | 'number' | 'boolean' | 'url'
  | 'address' | 'email' | 'colour' | 'picture' | 'picturePath' | 'file' | 'choice' | 'reference' | 'list' | 'group';

/** The two things that only the site builder can give; everyone else passes `plainContext`. */
export interface SchemaContext {
  image: () => z.ZodType;
  reference: (collection: string) => z.ZodType<string>;
}

export const plainContext: SchemaContext = {
  image: () => z.string(),
  reference: () => z.string(),
};

type Words = [label: string, description: string, example: unknown];

function meta(widget: Widget, [label, description, example]: Words, traits: object = {}) {
  return { label, description, example, widget, ...traits };
}

interface TextTraits extends FieldTraits {
  max?: number;
}

/** One line of text. */
export function text(words: Words, { max = 200, ...traits }: TextTraits = {}) {
  return z.string().min(1).max(max).meta(meta('text', words, traits));
}

/** Several lines of Markdown inside front matter. */
export function markdown(words: Words, traits: FieldTraits = {}) {
  return z.string().min(1).max(20_000).meta(meta('markdown', words, traits));
}

/** A calendar day in Shanghai, `2026-05-04`. */
export function day(words: Words, traits: FieldTraits = {}) {
  return z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta(meta('day', words, traits));
}

/** A day, a month or only a year where no more is known: `1958-09-01`, `1958-09`, `1958`. */
export function dayOrYear(words: Words, traits: FieldTraits = {}) {
  return z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).meta(meta('dayOrYear', words, traits));
}

/** A minute in Shanghai, `2026-05-04T09:30+08:00`. */
export function time(words: Words, traits: FieldTraits = {}) {
  return z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00$/).meta(meta('time', words, traits));
}

/** A day that comes every year, `11-16`. */
export function monthDay(words: Words, traits: FieldTraits = {}) {
  return z.string().regex(/^\d{2}-\d{2}$/).meta(meta('monthDay', words, traits));
}

export function year(words: Words, traits: FieldTraits = {}) {
  return z.int().min(1800).max(2200).meta(meta('year', words, traits));
}

interface NumberTraits extends FieldTraits {
  min?: number;
  max?: number;
}

export function number(words: Words, { min = 0, max = 1e13, ...traits }: NumberTraits = {}) {
  return z.number().min(min).max(max).meta(meta('number', words, traits));
}

export function boolean(words: Words, traits: FieldTraits = {}) {
  return z.boolean().meta(meta('boolean', words, traits));
}

/** A web address, http or https. */
export function url(words: Words, traits: FieldTraits = {}) {
  return z.url({ protocol: /^https?$/ }).meta(meta('url', words, traits));
}

/** An address on this site or in an old one: a path that begins with `/`. */
export function address(words: Words, traits: FieldTraits = {}) {
  return z.string().regex(/^\/[^\s]*$/).meta(meta('address', words, traits));
}

export function email(words: Words, traits: FieldTraits = {}) {
  return z.email().meta(meta('email', words, traits));
}

export function colour(words: Words, traits: FieldTraits = {}) {
  return z.string().regex(/^#[0-9a-fA-F]{6}$/).meta(meta('colour', words, traits));
}

/** A file beside the entry, such as a PDF. */
export function file(words: Words, traits: FieldTraits = {}) {
  return z.string().min(1).max(200).meta(meta('file', words, traits));
}

/** One of a fixed set: the key is stored, the Chinese label is what editors write. */
export function choice<const C extends Record<string, string>>(choices: C, words: Words, traits: FieldTraits = {}) {
  const keys = Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]];
  return z.enum(keys).meta(meta('choice', words, { ...traits, choices }));
}

/** An entry or a row elsewhere in the content, by its id (editors may write the name). */
export function reference(context: SchemaContext, collection: string, words: Words, traits: FieldTraits = {}) {
  return context.reference(collection).meta(meta('reference', words, { ...traits, collection }));
}

export function list<T extends z.ZodType>(item: T, words: Words, traits: FieldTraits & { min?: number } = {}) {
  const { min = 0, ...others } = traits;
  return z.array(item).min(min).meta(meta('list', words, others));
}

export function group<S extends z.ZodRawShape>(shape: S, words: Words, traits: FieldTraits = {}) {
  return z.strictObject(shape).meta(meta('group', words, traits));
}

/** A picture: editors may write only its path; what else belongs to it stands beside `src`. */
export function picture(context: SchemaContext, words: Words, traits: FieldTraits = {}) {
  return z.strictObject({
    src: context.image().meta(meta('picturePath', ['路径', '图片文件的名字，和稿件放在同一个文件夹。', '合影.jpg'])),
    alt: text(['替代文字', '给看不见图片的人读的一句话：图里有谁、在做什么。', '林海燕站在浮标旁检查传感器'],
      { translate: true }).optional(),
    caption: text(['图注', '印在图下面的说明。', '2025年9月，东堤外海'], { translate: true }).optional(),
    credit: text(['摄影', '拍摄者或供图单位。', '校友会秘书处']).optional(),
    focal: group({
      x: number(['横', '从左边算起的百分比。', 50], { max: 100 }),
      y: number(['纵', '从上边算起的百分比。', 38], { max: 100 }),
    }, ['焦点', '裁切时必须留住的地方，通常是眼睛。', { x: 50, y: 38 }]).optional(),
  }).meta(meta('picture', words, traits));
}

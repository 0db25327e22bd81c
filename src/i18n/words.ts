import { en } from './en.ts';
import { zh } from './zh.ts';

export type Words = typeof zh;

/** The words of a language. */
export function words(lang: 'zh' | 'en'): Words {
  return lang === 'en' ? en : zh;
}

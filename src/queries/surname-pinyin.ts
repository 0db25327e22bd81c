import { pinyin } from 'pinyin-pro';
import { isWholeName, personName, surnameOf } from '#domain/names.ts';

/** Readings that the dictionary does not take for surnames. */
const readings: Record<string, string> = { 单于: 'chanyu', 洗: 'xian', 郇: 'xun', 秘: 'bi' };

/** A name in letters, as a Chinese index sorts it: the surname read as surnames are (仇 qiu, 单 shan, 区 ou). */
export function nameInLetters(name: string, surname?: string): string {
  const shown = personName(name);
  if (!/\p{Script=Han}/u.test(shown)) return plainLetters(shown);
  if (isWholeName(shown)) return plainLetters(syllables(shown, 'off').join(' '));
  const own = surnameOf(shown, surname);
  const given = [...shown].slice([...own].length).join('');
  return plainLetters([readings[own] ?? syllables(own, 'all').join(''), ...(given ? syllables(given, 'off') : [])].join(' '));
}

/** A to Z, or `#` for a name that begins with none of them. */
export function firstLetter(letters: string): string {
  const first = (letters[0] ?? '').toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '#';
}

function syllables(text: string, surname: 'all' | 'off'): string[] {
  return pinyin(text, { surname, toneType: 'none', type: 'array', v: true });
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

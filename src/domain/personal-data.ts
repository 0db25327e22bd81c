import { digitChains, stretches, type DigitGroup } from './digit-groups.ts';
import { foldedText } from './folded-text.ts';
import { isIdentityNumber } from './identity-number.ts';

export type PersonalDataKind = 'id-card' | 'mobile' | 'bank-card' | 'email' | 'passport' | 'plate';

/** A number or an address that belongs to one person, and where it stands in the text. */
export interface PersonalData {
  kind: PersonalDataKind;
  from: number;
  to: number;
  /** As it was written. */
  text: string;
}

type Stretch = Omit<PersonalData, 'text'>;

const SEPARATOR = '[ \\t\\u200B-]';
const MOBILE = new RegExp(
  '(?<![\\d_])(?<!\\d[.-])(?<![\\da-fA-F]{3})(?:\\+?(?:00)?86[\\s)-]{0,2})?'
  + `1[3-9]\\d(?:(${SEPARATOR})\\d{4}\\1\\d{4}|${SEPARATOR}?\\d{8}|\\d{4}${SEPARATOR}\\d{4}`
  + `|\\d${SEPARATOR}\\d{3}${SEPARATOR}\\d{4})(?![\\d_])(?!\\.\\d)`,
  'g',
);
const EMAIL = /(?<![\w.%+-])[A-Za-z\d][\w.%+-]{0,63}@(?:[A-Za-z\d][A-Za-z\d-]{0,62}\.)+[A-Za-z]{2,24}(?![A-Za-z\d-])/g;
// Nine characters like these are also models and batches, so the word must stand before them.
const PASSPORT = /(?<=护照|passport)([^\n。；]{0,12}?)(?<![A-Z\d])([EGDSP]\d{8}|E[A-Z]\d{7}|[DSP]E?\d{7})(?![A-Z\d])/gi;
const PLATE = new RegExp(
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?'
  + '(?=[A-HJ-NP-Z\\d]*\\d{3})[A-HJ-NP-Z\\d]{5,6}(?![A-Za-z\\d])',
  'g',
);
const WEB_ADDRESS = /https?:\/\/[\x21-\x7E]+/g;
const BANK_CARD_LENGTHS = [16, 17, 18, 19];

/** The personal data in a text, in the order in which it stands there. */
export function personalData(text: string): PersonalData[] {
  const folded = foldedText(text);
  const found = [...identityNumbers(folded)];
  const taken = (other: Stretch) => found.some((one) => other.from < one.to && one.from < other.to);
  const addUntaken = (candidates: Iterable<Stretch>) => {
    found.push(...[...candidates].filter((candidate) => !taken(candidate)));
  };
  // Digits in web addresses are names of pages; an ID card or a mobile number there is one all the same.
  const outsideAddresses = folded.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  addUntaken(bankCards(outsideAddresses));
  addUntaken(matches('mobile', MOBILE, folded));
  if (folded.includes('@')) addUntaken(matches('email', EMAIL, folded));
  addUntaken(passports(outsideAddresses));
  addUntaken(matches('plate', PLATE, outsideAddresses));
  return found
    .toSorted((a, b) => a.from - b.from)
    .map((stretch) => ({ ...stretch, text: text.slice(stretch.from, stretch.to) }));
}

/** The number without what stands between its digits: two ways of writing it are equal. */
export function plainNumber(text: string): string {
  return foldedText(text).replace(/[^\dA-Za-z@.]/g, '').replace(/^(?:00)?86(?=1[3-9]\d{9}$)/, '').toUpperCase();
}

function stretchOf(kind: PersonalDataKind, groups: readonly DigitGroup[]): Stretch {
  return { kind, from: groups[0]?.from ?? 0, to: groups.at(-1)?.to ?? 0 };
}

function* identityNumbers(folded: string): Generator<Stretch> {
  for (const chain of digitChains(folded, 15)) {
    let after = 0;
    for (const groups of stretches(chain, [15, 18])) {
      const stretch = stretchOf('id-card', groups);
      if (stretch.from < after || !isIdentityNumber(digitsOf(groups))) continue;
      // Without a check character, fifteen digits in the middle of a longer number mean nothing.
      if (digitsOf(groups).length === 15 && groups.length < chain.length && !isWrittenLikeOldCard(groups)) continue;
      after = stretch.to;
      yield stretch;
    }
  }
}

function isWrittenLikeOldCard(groups: readonly DigitGroup[]): boolean {
  return /^(?:15|6,9|6,6,3)$/.test(groups.map((group) => group.digits.length).join());
}

function* bankCards(folded: string): Generator<Stretch> {
  for (const chain of digitChains(folded, 16)) {
    for (const groups of stretches(chain, BANK_CARD_LENGTHS)) {
      const digits = digitsOf(groups);
      if (!/^[3-69]\d+$/.test(digits) || new Set(digits).size < 2) continue;
      if (isWrittenLikeCard(groups) && passesLuhn(digits)) {
        yield stretchOf('bank-card', groups);
        break;
      }
    }
  }
}

function isWrittenLikeCard(groups: readonly DigitGroup[]): boolean {
  const lengths = groups.map((group) => group.digits.length);
  if (lengths.length === 1) return true;
  if (lengths.length === 2) return lengths[0] === 6;
  return lengths.slice(0, -1).every((length) => length === 4) && (lengths.at(-1) ?? 0) <= 4;
}

/** The checksum of bank cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

function digitsOf(groups: readonly DigitGroup[]): string {
  return groups.map((group) => group.digits).join('');
}

function* passports(folded: string): Generator<Stretch> {
  for (const match of folded.matchAll(PASSPORT)) {
    const from = match.index + (match[1] ?? '').length;
    yield { kind: 'passport', from, to: from + (match[2] ?? '').length };
  }
}

function* matches(kind: PersonalDataKind, pattern: RegExp, folded: string): Generator<Stretch> {
  for (const match of folded.matchAll(pattern)) yield { kind, from: match.index, to: match.index + match[0].length };
}

import { daysInMonth } from './days.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const earliestBirth = 1880;
const latestBirth = 2050;
const provinces = new Set((
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'
).split(' '));

/** The last character that belongs to the first seventeen digits of an ID card (GB 11643). */
export function identityCheckCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkCharacters.charAt(sum % 11);
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether these characters are an ID card number: eighteen with a right check character, or the old fifteen. */
export function isIdentityNumber(characters: string): boolean {
  if (/^\d{17}[\dXx]$/.test(characters)) {
    const year = Number(characters.slice(6, 10));
    if (year < earliestBirth || year > latestBirth) return false;
    if (!isDay(year, Number(characters.slice(10, 12)), Number(characters.slice(12, 14)))) return false;
    return identityCheckCharacter(characters) === characters.slice(17).toUpperCase();
  }
  // The old form has no check character, so at least the province must exist.
  if (!/^\d{15}$/.test(characters) || !provinces.has(characters.slice(0, 2))) return false;
  const year = 1900 + Number(characters.slice(6, 8));
  return isDay(year, Number(characters.slice(8, 10)), Number(characters.slice(10, 12)));
}

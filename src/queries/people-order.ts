import { mainEducation } from '#domain/class-year.ts';
import { surnameOf } from '#domain/names.ts';
import { surnameStrokes } from '#domain/surname-strokes.ts';
import type { Language } from '#domain/addresses.ts';
import { peopleById, type KnownPerson } from './people-by-id.ts';
import { remembered } from './remembered.ts';
import { firstLetter, nameInLetters } from './surname-pinyin.ts';

/** A person with what indexes sort by. */
export interface SortedPerson extends KnownPerson {
  letters: string;
  letter: string;
  surname: string;
  strokes: number | undefined;
  entryYear: number | undefined;
  leavingYear: number | undefined;
}

/** Everyone who is shown, from A to Z; whoever begins with no letter stands at the end. */
export function sortedPeople(lang: Language): Promise<SortedPerson[]> {
  return remembered(`sorted-people/${lang}`, async () => {
    const people = [...(await peopleById(lang)).values()].map((person): SortedPerson => {
      const { name, surname, education } = person.data;
      const letters = nameInLetters(name, surname);
      const own = surnameOf(name, surname);
      const study = mainEducation(education);
      return {
        ...person, letters, letter: firstLetter(letters), surname: own, strokes: surnameStrokes(own),
        entryYear: study?.entry, leavingYear: study?.graduate,
      };
    });
    return people.sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compare(a.letters, b.letters) || compare(a.id, b.id));
  });
}

// Plain order of letters: no locale of a machine may move anyone.
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

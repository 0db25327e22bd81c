import { knownValue, readerChoices, type ReaderChoice } from '#domain/reader-choices.ts';

const { dataset } = document.documentElement;
const keyOf = (choice: ReaderChoice) => `reader-${choice}`;

/** What this reader chose; where nothing can be kept (some in-app browsers refuse), what the page shows. */
export function keptChoice(choice: ReaderChoice): string {
  try {
    return knownValue(choice, localStorage.getItem(keyOf(choice)));
  } catch {
    return shownChoice(choice);
  }
}

export function shownChoice(choice: ReaderChoice): string {
  return knownValue(choice, dataset[choice]);
}

/** Shows a choice on this page; how the site comes needs no attribute. */
export function showChoice(choice: ReaderChoice, value: string): void {
  if (value === readerChoices[choice][0]) delete dataset[choice];
  else dataset[choice] = value;
}

/** Keeps a choice for the pages to come, where that is allowed. */
export function keepChoice(choice: ReaderChoice, value: string): void {
  try {
    localStorage.setItem(keyOf(choice), value);
  } catch {
    // The page itself still shows it.
  }
}

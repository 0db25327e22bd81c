import { readerChoices, type ReaderChoice } from '#domain/reader-choices.ts';
import { keptChoice, showChoice } from './kept-choices.ts';
import { keepMemorialDays } from './memorial-days.ts';

// Runs in the head, before anything is drawn: one file, so that a page waits for one.
function showKeptChoices(): void {
  for (const choice of Object.keys(readerChoices) as ReaderChoice[]) showChoice(choice, keptChoice(choice));
}

showKeptChoices();
keepMemorialDays();
// A page that comes back from the browser's memory may have missed a choice.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showKeptChoices();
});

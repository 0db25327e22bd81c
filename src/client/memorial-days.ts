import { isMourned, shanghaiDay } from '#domain/memorial.ts';

/** Takes the colour from the page on the days that its root names, and gives it back at midnight in Shanghai. */
export function keepMemorialDays(): void {
  const { dataset } = document.documentElement;
  const { day, left } = shanghaiDay(Date.now());
  if (isMourned(dataset['mourning'] ?? '', day)) dataset['memorial'] = '';
  else delete dataset['memorial'];
  setTimeout(keepMemorialDays, left + 1_000);
}

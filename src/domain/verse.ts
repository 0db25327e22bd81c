/** The verses with which a text opens: a quotation whose lines are short. */
export function openingVerses(body: string): string[][] {
  const lines = body.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  const quoted = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^>\s?/, '').replace(/(?:\\|\s+)$/, ''));
  if (quoted.length < 4 || quoted.some((line) => widthOf(line) > 52)) return [];
  const verses: string[][] = [[]];
  for (const line of quoted) {
    if (line.trim() === '') verses.push([]);
    else verses.at(-1)?.push(line.trim());
  }
  return verses.filter((verse) => verse.length > 0);
}

/** The width in half characters. */
const widthOf = (line: string) => [...line].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);

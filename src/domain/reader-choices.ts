/** What a reader may choose; the first value is how the site comes. */
export const readerChoices = {
  theme: ['auto', 'light', 'dark'],
  type: ['normal', 'large', 'xlarge'],
} as const;

export type ReaderChoice = keyof typeof readerChoices;

/** A value as it was kept or typed, or how the site comes where it means nothing. */
export function knownValue(choice: ReaderChoice, value: string | null | undefined): string {
  const values: readonly string[] = readerChoices[choice];
  return values.includes(value ?? '') ? value! : values[0]!;
}

/** The value that a press of the button leads to. */
export function nextValue(choice: ReaderChoice, value: string): string {
  const values: readonly string[] = readerChoices[choice];
  return values[(values.indexOf(value) + 1) % values.length]!;
}

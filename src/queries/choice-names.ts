import type { Language } from '#domain/addresses.ts';
import { englishChoices } from '#i18n/field-names.ts';
import { fieldsFor } from '#schemas/field-tree.ts';
import type { Values } from './published.ts';

/** The printed name of the first of these choices that an entry has. */
export function choiceName(schemaName: string, keys: readonly string[], data: Values, lang: Language): string {
  for (const key of keys) {
    const value = data[key];
    const field = fieldsFor(schemaName).find((candidate) => candidate.key === key);
    if (typeof value !== 'string' || !field?.choices) continue;
    return lang === 'en' ? englishChoices[value] ?? value : field.choices[value] ?? value;
  }
  return '';
}

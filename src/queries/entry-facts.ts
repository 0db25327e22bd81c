import type { Language } from '#domain/addresses.ts';
import { fieldsBesideFacts, printedMoment, printedNumber, printedText, type Fact, type FactValue } from '#domain/view-facts.ts';
import { englishChoices, englishFieldNames } from '#i18n/field-names.ts';
import { words } from '#i18n/words.ts';
import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import { findReference } from './link-targets.ts';
import type { Values } from './published.ts';

/** What a page lists beside the text: every field that readers may see, in the order of the schema. */
export async function entryFacts(schemaName: string, data: Values, lang: Language): Promise<Fact[]> {
  const facts = await Promise.all(fieldsFor(schemaName).map((field) => factOf(field, data[field.key], lang)));
  return facts.filter((fact) => fact !== undefined);
}

/** The columns and rows of a list, printed. */
export async function tableFacts(schemaName: string, rows: readonly Values[], lang: Language): Promise<Fact | undefined> {
  return tableOf(schemaName, fieldsFor(schemaName).filter((field) => !fieldsBesideFacts.has(field.key) || field.key === 'name'), rows, lang);
}

export function fieldName(field: Field, lang: Language): string {
  return lang === 'en' ? englishFieldNames[field.key] ?? field.key : field.label;
}

/** The same key may mean different things in two fields, so the one that names its field comes first. */
export function choiceName(field: Field, choice: string, lang: Language): string {
  if (lang === 'zh') return field.choices?.[choice] ?? '';
  return englishChoices[`${field.key}.${choice}`] ?? englishChoices[choice] ?? choice;
}

async function factOf(field: Field, value: unknown, lang: Language): Promise<Fact | undefined> {
  if (value === undefined || fieldsBesideFacts.has(field.key)) return undefined;
  const name = fieldName(field, lang);
  if (field.widget === 'group') {
    const parts = await Promise.all((field.fields ?? []).map((child) => factOf(child, (value as Values)[child.key], lang)));
    const values = parts.flatMap((part) => (part && 'values' in part ? part.values : []));
    return values.length > 0 ? { name, values } : undefined;
  }
  if (Array.isArray(value) && field.item?.fields) return tableOf(name, field.item.fields, value as Values[], lang);
  const values = await printed(field, value, lang);
  return values.length > 0 ? { name, values } : undefined;
}

async function tableOf(name: string, fields: readonly Field[], rows: readonly Values[], lang: Language): Promise<Fact | undefined> {
  const shown = fields.filter((field) => rows.some((row) => row[field.key] !== undefined));
  if (shown.length === 0) return undefined;
  const cells = rows.map((row) => Promise.all(shown.map((field) => printed(field, row[field.key], lang))));
  return { name, columns: shown.map((field) => fieldName(field, lang)), rows: await Promise.all(cells) };
}

async function printed(field: Field, value: unknown, lang: Language): Promise<FactValue[]> {
  if (value === undefined) return [];
  if (Array.isArray(value) && field.item) {
    return (await Promise.all(value.map((item) => printed(field.item as Field, item, lang)))).flat();
  }
  switch (field.widget) {
    case 'reference': return findReference(field.collection ?? '', String(value), lang);
    case 'choice': return [{ text: choiceName(field, String(value), lang) }];
    case 'day': case 'dayOrYear': case 'time': return [{ text: printedMoment(String(value), lang) }];
    case 'boolean': return [{ text: value ? words(lang).yes : words(lang).no }];
    case 'number': return [{ text: printedNumber(Number(value)) }];
    case 'url': return [{ text: new URL(String(value)).host, href: String(value) }];
    case 'email': return [{ text: String(value), href: `mailto:${String(value)}` }];
    case 'group': case 'picture': case 'picturePath': case 'file': return [];
    default: return [printedText(String(value), lang)];
  }
}

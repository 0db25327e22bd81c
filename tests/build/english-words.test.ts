import { describe, expect, test } from 'vitest';
import { fieldsBesideFacts } from '#domain/view-facts.ts';
import { en } from '#i18n/en.ts';
import { englishChoices, englishFieldNames } from '#i18n/field-names.ts';
import { zh } from '#i18n/zh.ts';
import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import { collectionNames, dataFileNames } from '#schemas/registry.ts';

const hiddenLists: readonly string[] = ['redirects', 'takedown'];
const printsNothing: readonly string[] = ['picture', 'picturePath', 'file'];

/** Fields whose name or value some page prints, with those inside them. */
function shownFields(fields: readonly Field[], isTable = false): Field[] {
  return fields.flatMap((field) => {
    if (printsNothing.includes(field.widget) || (!isTable && fieldsBesideFacts.has(field.key))) return [];
    return [field, ...shownFields(field.fields ?? [], isTable), ...shownFields(field.item?.fields ?? [], true)];
  });
}

const schemas = [...collectionNames, ...dataFileNames.filter((name) => !hiddenLists.includes(name))];
const shown = schemas.flatMap((schema) =>
  shownFields(fieldsFor(schema)).map((field) => ({ place: `${schema}.${field.key}`, field })));

test('fields are found at all, also those inside others', () => {
  const places = shown.map(({ place }) => place);
  const expected = ['people.education', 'people.major', 'chapters.officers', 'chapters.role'];
  expect(expected.filter((place) => !places.includes(place))).toEqual([]);
  expect(places).not.toContain('people.consent');
});

test('every field that readers see has an English name', () => {
  const missing = shown.filter(({ field }) => !Object.hasOwn(englishFieldNames, field.key)).map(({ place }) => place);
  expect(missing).toEqual([]);
});

test('every choice that readers see has an English word', () => {
  const missing = shown.flatMap(({ place, field }) =>
    Object.keys({ ...field.choices, ...field.item?.choices })
      .filter((key) => !Object.hasOwn(englishChoices, key) && !Object.hasOwn(englishChoices, `${field.key}.${key}`))
      .map((key) => `${place}: ${key}`));
  expect(missing).toEqual([]);
});

test('one word stands for one choice of a field', () => {
  const ambiguous = shown.flatMap(({ place, field }) => {
    const choices = Object.keys({ ...field.choices, ...field.item?.choices });
    const names = choices.map((key) => englishChoices[`${field.key}.${key}`] ?? englishChoices[key]);
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${place}: ${name}`);
  });
  expect(ambiguous).toEqual([]);
});

describe('the words of the interface', () => {
  function paths(words: object, prefix = ''): string[] {
    return Object.entries(words).flatMap(([key, value]) =>
      (typeof value === 'object' ? paths(value as object, `${prefix}${key}.`) : [`${prefix}${key}: ${typeof value}`]));
  }

  test('are the same in both languages', () => {
    expect(paths(en).sort()).toEqual(paths(zh).sort());
  });

  test('name every collection and every list', () => {
    for (const words of [zh, en]) {
      expect(collectionNames.filter((name) => !Object.hasOwn(words.menu, name))).toEqual([]);
      const lists = dataFileNames.filter((name) => !hiddenLists.includes(name));
      expect(lists.filter((name) => !Object.hasOwn(words.lists, name))).toEqual([]);
    }
  });

  test('are Chinese in one and English in the other', () => {
    const flat = (words: object): string[] => Object.values(words).flatMap((value) => {
      if (typeof value === 'function') return [String((value as (...given: string[]) => unknown)('3', '4'))];
      return typeof value === 'object' ? flat(value as object) : [String(value)];
    });
    const { otherLanguage: _chinese, ...english } = en;
    const { otherLanguage: _english, ...chinese } = zh;
    expect(flat(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(flat(chinese).filter((text) => text !== '' && !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(flat(english).filter((text) => text.trim() === '')).toEqual([]);
  });
});

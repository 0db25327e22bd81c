import { expect, test } from 'vitest';
import { fieldsFor, labelFor, type Field } from './field-tree.ts';
import { collectionNames, dataFileNames } from './registry.ts';

const names = [...collectionNames, ...dataFileNames, 'site'];

function everyField(fields: Field[], path = ''): [string, Field][] {
  return fields.flatMap((field) => {
    const here = `${path}/${field.key}`;
    const children = [...(field.fields ?? []), ...(field.item?.fields ?? [])];
    return [[here, field] as [string, Field], ...everyField(children, here)];
  });
}

test.each(names)('every field of %s has a Chinese label, a description and an example', (name) => {
  const all = everyField(fieldsFor(name));
  expect(all.length).toBeGreaterThan(1);
  for (const [path, field] of all) {
    expect(field.label, path).toMatch(/\p{Script=Han}/u);
    expect(field.description, path).toMatch(/\p{Script=Han}.*[。”）]$/u);
    expect(field.example, path).toBeDefined();
  }
});

test.each(names)('no two fields of %s answer to the same key', (name) => {
  const check = (fields: Field[], path: string) => {
    const keys = fields.flatMap((field) => [field.key, field.label]);
    expect(new Set(keys).size, `${path}: ${keys.join(' ')}`).toBe(keys.length);
    for (const field of fields) check(field.fields ?? field.item?.fields ?? [], `${path}/${field.key}`);
  };
  check(fieldsFor(name), name);
});

test.each(names)('the template of %s shows at most six fields', (name) => {
  expect(fieldsFor(name).filter((field) => field.essential).length).toBeLessThanOrEqual(6);
  expect(labelFor(name)).toMatch(/\p{Script=Han}/u);
});

test('a choice carries its labels, a reference its collection, a list its item', () => {
  const story = fieldsFor('stories');
  expect(story.find((field) => field.key === 'format')?.choices?.['feature']).toBe('人物特写');
  expect(story.find((field) => field.key === 'people')?.item?.collection).toBe('people');
  expect(story.find((field) => field.key === 'title')).toMatchObject({ required: true, max: 60, translate: true });
});

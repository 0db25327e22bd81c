import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import { plates } from './fixtures.ts';
import SurnamePlate from './SurnamePlate.astro';

test.each([
  ['single', ['林'], 'n1'], ['compound', ['欧', '阳'], 'n2'], ['whole', [], 'whole'], ['long', [], 'long'], ['latin', [], 'latin'],
])('%s', async (name, stacked, form) => {
  const document = await renderedComponent(SurnamePlate, { plate: plates[name] });
  const [surname] = elementsIn(document, 'b');
  expect(attribute(surname!, 'class')).toContain(form);
  expect(elementsIn(surname!, 'span').map(textOf)).toEqual(stacked);
  expect(textOf(surname!)).toBe(plates[name]?.surname);
});

test('the large plate has the full name and the call label', async () => {
  const document = await renderedComponent(SurnamePlate, { plate: plates['compound'], isTall: true });
  const [plate] = elementsIn(document, 'div');
  expect(textOf(plate!)).toContain('欧阳汀');
  expect(textOf(plate!)).toContain('1998');
});

import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import { barePerson, fullPerson, personLine, personSummary, rememberedPerson } from './fixtures.ts';
import PersonHead from './PersonHead.astro';

test('a name and a class make a page: the surname stands for the picture', async () => {
  const document = await renderedComponent(PersonHead, { view: barePerson }, { base: '/alumni/' });
  expect(elementsIn(document, 'h1').map(textOf)).toEqual(['林海燕']);
  expect(elementsIn(document, 'img')).toEqual([]);
  expect(elementsIn(document, 'b').map(textOf)).toContain('林');
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['/alumni/people/class/1998/']);
});

test('a print is called an illustration, a photograph has its own words', async () => {
  const printed = await renderedComponent(PersonHead, { view: fullPerson });
  expect(elementsIn(printed, 'img').map((image) => attribute(image, 'alt'))).toEqual(['林海燕（插图）']);
  expect(elementsIn(printed, 'figcaption').map(textOf)).toEqual(['插图']);
  const photo = { ...personSummary().picture!, isPrint: false, alt: '林海燕半身像', credit: '李望' };
  const view = { ...fullPerson, line: personLine({ summary: personSummary({ picture: photo }) }) };
  const photographed = await renderedComponent(PersonHead, { view });
  expect(elementsIn(photographed, 'img').map((image) => attribute(image, 'alt'))).toEqual(['林海燕半身像']);
  expect(elementsIn(photographed, 'figcaption').map(textOf)).toEqual(['李望']);
});

test('the dead are remembered in words alone', async () => {
  const document = await renderedComponent(PersonHead, { view: rememberedPerson });
  expect(elementsIn(document, 'img')).toEqual([]);
  expect(elementsIn(document, 'figure')).toEqual([]);
  expect(textOf(elementsIn(document, 'header')[0]!)).toContain('1949—2025');
});

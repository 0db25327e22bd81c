import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import ContactCard from './ContactCard.astro';
import CorrectionList from './CorrectionList.astro';
import NumberStrip from './NumberStrip.astro';
import ReadingChoices from './ReadingChoices.astro';
import { contact, corrections, numbers } from './fixtures.ts';

test('every figure has its name, its source and its day', async () => {
  const document = await renderedComponent(NumberStrip, { numbers, lang: 'zh' });
  expect(elementsIn(document, 'dt').map(textOf)).toEqual(['各届校友', '校友组织']);
  expect(elementsIn(document, 'dd').map(textOf)).toContain('校友工作办公室年报，截至2026年8月31日');
});

test('a telephone number can be called', async () => {
  const document = await renderedComponent(ContactCard, { contact, checked: '2026年10月8日', lang: 'zh' });
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['mailto:office@alumni.example.edu.cn', 'tel:053055550100']);
});

test('a correction leads to the page that it mends', async () => {
  const document = await renderedComponent(CorrectionList, { corrections, lang: 'zh' }, { base: '/alumni/' });
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['/alumni/culture/view-long-bridge/']);
  expect(textOf(document)).toContain('1986年');
});

test('the choices of reading wait for the script, and without it the page says what to do', async () => {
  const document = await renderedComponent(ReadingChoices, { lang: 'zh' });
  expect(elementsIn(document, 'div').map((part) => attribute(part, 'hidden'))).toEqual(['']);
  expect(elementsIn(document, 'input').map((input) => `${attribute(input, 'name')}=${attribute(input, 'value')}`))
    .toEqual(['type=normal', 'type=large', 'type=xlarge', 'theme=auto', 'theme=light', 'theme=dark']);
  expect(elementsIn(document, 'legend').map(textOf)).toEqual(['字号', '颜色']);
});

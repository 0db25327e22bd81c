import { expect, test } from 'vitest';
import { words } from '#i18n/words.ts';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import EntryPicture from './EntryPicture.astro';

const image = { src: '/_astro/hai.jpg', width: 1600, height: 1000, format: 'jpg' as const };
const photo = { image, alt: '清晨的东堤', caption: '2025年9月', credit: '李望', isPrint: false };

async function pictureIn(picture: object) {
  return elementsIn(await renderedComponent(EntryPicture, { picture, title: '东堤', lang: 'zh' }), 'img')[0]!;
}

test('a photograph has its own words, its caption and who took it', async () => {
  const document = await renderedComponent(EntryPicture, { picture: photo, title: '东堤', lang: 'zh' });
  const [picture] = elementsIn(document, 'img');
  expect(attribute(picture!, 'alt')).toBe('清晨的东堤');
  expect(textOf(elementsIn(document, 'figcaption')[0]!)).toBe('2025年9月 · 李望');
});

test('it is never the original file, and its size is known before it has come', async () => {
  const picture = await pictureIn(photo);
  expect(attribute(picture, 'src')).not.toBe(image.src);
  const [width, height] = ['width', 'height'].map((name) => Number(attribute(picture, name)));
  expect(width).toBeGreaterThan(0);
  expect(width! / height!).toBeCloseTo(1.6, 1);
});

test('a small picture is not enlarged', async () => {
  const small = { ...photo, image: { ...image, width: 300, height: 200 } };
  const picture = await pictureIn(small);
  expect(attribute(picture, 'width')).toBe('300');
});

test.each(['zh', 'en'] as const)('a print says in %s that it is an illustration, and of what', async (lang) => {
  const print = { image, alt: '', isPrint: true };
  const document = await renderedComponent(EntryPicture, { picture: print, title: '在海边', lang });
  expect(attribute(elementsIn(document, 'img')[0]!, 'alt')).toBe(words(lang).illustrationOf('在海边'));
  expect(textOf(elementsIn(document, 'figcaption')[0]!)).toBe(words(lang).illustration);
});

test('without caption and credit there is no empty caption', async () => {
  const picture = { image, alt: '海', isPrint: false };
  const document = await renderedComponent(EntryPicture, { picture, title: '东堤', lang: 'zh' });
  expect(elementsIn(document, 'figcaption')).toEqual([]);
});

test('quotation marks and markup in the words of a picture stay words', async () => {
  const hostile = '"><script>alert(1)</script>';
  const document = await renderedComponent(EntryPicture, {
    picture: { ...photo, alt: hostile, caption: hostile }, title: hostile, lang: 'zh',
  });
  expect(elementsIn(document, 'script')).toEqual([]);
  expect(attribute(elementsIn(document, 'img')[0]!, 'alt')).toBe(hostile);
});

import { expect, test } from 'vitest';
import type { EntrySummary } from '#domain/entry-summary.ts';
import { attribute, elementsIn, languageOf, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import EntryList from './EntryList.astro';

const image = { src: '/_astro/hai.jpg', width: 1600, height: 1000, format: 'jpg' as const };

function summary(values: Partial<EntrySummary> = {}): EntrySummary {
  const title = values.title ?? '在海边守望风暴的人';
  return {
    collection: 'stories', id: 'x', title, parts: [title], address: '/stories/x/', lang: 'zh', textLang: 'zh',
    date: '2026-03-08', moment: '2026年3月8日', text: '二十六年。', kicker: '人物特写', who: '林海燕', cohort: '1998级',
    ...values,
  };
}

test('an entry is its linked title, its day and a sentence, under the base of the site', async () => {
  const document = await renderedComponent(EntryList, { entries: [summary()] }, { base: '/alumni/' });
  const [item, ...others] = elementsIn(document, 'li');
  expect(others).toEqual([]);
  expect(elementsIn(item!, 'a').map((link) => [attribute(link, 'href'), textOf(link)]))
    .toEqual([['/alumni/stories/x/', '在海边守望风暴的人']]);
  expect(textOf(item!)).toContain('2026年3月8日');
  expect(textOf(item!)).toContain('二十六年。');
});

test('a text that is not translated is marked as Chinese, its day is not', async () => {
  const entries = [
    summary({ lang: 'en', textLang: 'zh', moment: '8 March 2026', kicker: 'Profile', address: '/en/stories/x/' }),
    summary({ lang: 'en', textLang: 'en', title: 'The woman who watches storms', address: '/en/stories/y/' }),
  ];
  const document = await renderedComponent(EntryList, { entries });
  const [foreign, own] = elementsIn(document, 'li');
  expect(elementsIn(foreign!, 'a').map(languageOf)).toEqual(['zh-CN']);
  const day = elementsIn(foreign!, 'span').find((element) => textOf(element) === '8 March 2026');
  expect(day && languageOf(day)).toBe('en');
  expect(attribute(own!, 'lang')).toBeUndefined();
});

test('markup in a title, a name or a sentence stays text', async () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const document = await renderedComponent(EntryList, {
    entries: [summary({ title: hostile, text: hostile, who: hostile, moment: '' })],
  });
  expect(elementsIn(document, 'script', 'img')).toEqual([]);
  expect(textOf(elementsIn(document, 'a')[0]!)).toBe(hostile);
});

test('a title breaks only between its parts, and is whole all the same', async () => {
  const parts = ['在海边', '守望', '风暴的人'];
  const [link] = elementsIn(await renderedComponent(EntryList, { entries: [summary({ parts })] }), 'a');
  expect(textOf(link!)).toBe(parts.join(''));
  expect(elementsIn(link!, 'wbr')).toHaveLength(2);
});

test('a picture stands beside the entry only where it is asked for, small and as decoration', async () => {
  const entries = [summary({ picture: { image, alt: '海', isPrint: false } }), summary({ id: 'y' })];
  expect(elementsIn(await renderedComponent(EntryList, { entries }), 'img')).toEqual([]);
  const pictures = elementsIn(await renderedComponent(EntryList, { entries, hasPictures: true }), 'img');
  expect(pictures).toHaveLength(1);
  expect(attribute(pictures[0]!, 'alt')).toBe('');
  expect(Number(attribute(pictures[0]!, 'width'))).toBeLessThanOrEqual(320);
});

test('no entries are an empty list, and a very long title is not cut', async () => {
  expect(elementsIn(await renderedComponent(EntryList, { entries: [] }), 'li')).toEqual([]);
  const title = '海'.repeat(300);
  const document = await renderedComponent(EntryList, { entries: [summary({ title })] });
  expect(textOf(elementsIn(document, 'a')[0]!)).toBe(title);
});

import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import DecadeTabs from './DecadeTabs.astro';
import {
  bareStory, caseStory, featureStory, memorialStory, memoryStory, speechStory, storyFacets, storySummary, visitStory,
} from './fixtures.ts';
import StoryBody from './StoryBody.astro';
import StoryFacets from './StoryFacets.astro';
import StoryHead from './StoryHead.astro';

test('the head names the series, the person and their places, under the base', async () => {
  const document = await renderedComponent(StoryHead, { view: featureStory }, { base: '/alumni/' });
  expect(elementsIn(document, 'h1').map(textOf)).toEqual(['在海边守望风暴的人']);
  expect(elementsIn(document, 'wbr')).toHaveLength(2);
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['/alumni/series/sea-letters/', '/alumni/people/city/zhoushan/']);
  expect(elementsIn(document, 'img').map((picture) => attribute(picture, 'alt'))).toEqual(['林海燕（插图）']);
});

test('a story without a picture, a person or a dek is still composed', async () => {
  const document = await renderedComponent(StoryHead, { view: bareStory });
  expect(elementsIn(document, 'img')).toEqual([]);
  expect(elementsIn(document, 'dl')).toEqual([]);
  expect(elementsIn(document, 'h1')).toHaveLength(1);
});

test('the dead are remembered without a picture', async () => {
  const document = await renderedComponent(StoryHead, { view: memorialStory });
  expect(elementsIn(document, 'img')).toEqual([]);
  expect(textOf(elementsIn(document, 'header')[0]!)).toContain('1949—2025');
});

test('an untranslated story says so, and its Chinese is marked', async () => {
  const view = { ...featureStory, summary: storySummary({ lang: 'en', textLang: 'zh' }) };
  const document = await renderedComponent(StoryHead, { view });
  expect(attribute(elementsIn(document, 'h1')[0]!, 'lang')).toBe('zh-CN');
  expect(textOf(document)).toContain('has not been translated');
});

test('numbers, words and years stand below the text', async () => {
  const document = await renderedComponent(StoryBody, { view: featureStory, seal: '滨海理工' });
  expect(elementsIn(document, 'dd').map(textOf)).toEqual(['412只']);
  expect(elementsIn(document, 'blockquote').map(textOf)).toEqual(['先学会看天，再学会看数。']);
  expect(elementsIn(document, 'time').map((time) => attribute(time, 'datetime'))).toEqual(['1998']);
});

test('facets mark where one is, and unfold there', async () => {
  const document = await renderedComponent(StoryFacets, { facets: storyFacets, title: '换个找法', lang: 'zh' }, { base: '/alumni/' });
  expect(elementsIn(document, 'details').map((fold) => attribute(fold, 'open') !== undefined)).toEqual([true, true]);
  expect(elementsIn(document, 'a').filter((link) => attribute(link, 'aria-current') === 'page').map(textOf)).toEqual(['问答 4']);
});

test('decades are tabs with their counts', async () => {
  const tabs = [{ decade: '90', count: '3 篇', href: '/stories/decade/1990/' }];
  const document = await renderedComponent(DecadeTabs, { tabs, label: '入学年代', current: '/stories/decade/1990/' });
  expect(elementsIn(document, 'a').map(textOf)).toEqual(['90 3 篇']);
  expect(attribute(elementsIn(document, 'a')[0]!, 'aria-current')).toBe('page');
});

test('a speech begins with what was said and where, a case with its figures', async () => {
  const speech = await renderedComponent(StoryBody, { view: speechStory, seal: '滨海理工' });
  expect(elementsIn(speech, 'blockquote').map(textOf)).toEqual(['先学会看天，再学会看数。']);
  expect(elementsIn(speech, 'h2').map(textOf)[0]).toBe('在这里讲的');
  const headings = elementsIn(await renderedComponent(StoryBody, { view: caseStory, seal: '滨海理工' }), 'h2').map(textOf);
  expect(headings).not.toContain('数字');
});

test('a visit names the students, a memory its year and places', async () => {
  expect(textOf(await renderedComponent(StoryHead, { view: visitStory }))).toContain('寻访学生沈一诺（海科2401班）');
  const memory = textOf(await renderedComponent(StoryHead, { view: memoryStory }));
  expect(memory).toContain('1965东堤');
});

test('milestones are a timeline with years, as far as they have one', async () => {
  const view = { ...bareStory, milestones: [{ year: '2004', text: '第一次随船出海' }, { year: '', text: '离校' }] };
  const times = elementsIn(await renderedComponent(StoryBody, { view, seal: '滨海理工' }), 'time');
  expect(times.map((time) => attribute(time, 'datetime'))).toEqual(['2004']);
});

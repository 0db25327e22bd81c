import type { EntryPicture, EntrySummary } from '#domain/entry-summary.ts';
import { eventRow } from '#components/events/fixtures.ts';
import type { StoryFacet, StoryView } from '#domain/story-view.ts';

const image = { src: '/_astro/plate.webp', width: 1440, height: 900, format: 'webp' as const };
const print: EntryPicture = { image, alt: '', isPrint: true };

export function storySummary(values: Partial<EntrySummary> = {}): EntrySummary {
  return {
    collection: 'stories', id: '20260308-zai-haibian', title: '在海边守望风暴的人', parts: ['在海边', '守望', '风暴的人'],
    address: '/stories/20260308-zai-haibian/', lang: 'zh', textLang: 'zh', date: '2026-03-08', moment: '2026年3月8日',
    text: '二十六年，四百一十二只浮标。', kicker: '人物特写', who: '林海燕', cohort: '海洋学院 1998级', call: { year: '1998', text: '海洋' },
    spine: { cloth: 0, width: 2, drop: 1 }, picture: print, ...values,
  };
}

export const featureStory: StoryView = {
  summary: storySummary(), format: 'feature', kicker: { text: '海上来信', href: '/series/sea-letters/' }, dek: '二十六年，四百一十二只浮标。',
  isMemorial: false, lived: '', resume: [{ name: '现居', values: [{ text: '舟山', href: '/people/city/zhoushan/' }] }],
  byline: ['文：陈晓舟', '2026年3月8日', '约 5 分钟'], portrait: print, scene: print, facts: [{ n: '412只', label: '浮标' }],
  notes: ['浮标直径三米。'], quote: '先学会看天，再学会看数。', life: [{ year: 1998, age: '18岁', text: '考入海洋科学系', atSchool: '在校' }],
  milestones: [], year: '', places: [], students: [], event: undefined, hasInitial: true, credits: [], neighbours: [], shelf: [], chain: [],
};

/** Nobody named, nothing but a title and a text. */
export const bareStory: StoryView = {
  ...featureStory, resume: [], byline: [], portrait: undefined, scene: undefined, facts: [], notes: [], quote: '', life: [],
  dek: '', kicker: { text: '口述' },
};

export const memorialStory: StoryView = { ...featureStory, isMemorial: true, lived: '1949—2025', portrait: undefined };

export const speechStory: StoryView = { ...featureStory, format: 'speech', event: eventRow() };
export const caseStory: StoryView = { ...featureStory, format: 'case' };
export const visitStory: StoryView = { ...featureStory, format: 'visit', students: [{ text: '沈一诺（海科2401班）' }] };
export const memoryStory: StoryView = { ...featureStory, format: 'memory', year: '1965', places: [{ text: '东堤' }] };

export const storyFacets: StoryFacet[] = [
  { name: '学院', groups: [{ name: '海洋学院', href: '/stories/college/ocean/', count: 4, isCurrent: false }] },
  { name: '体裁', groups: [{ name: '问答', href: '/stories/format/qa/', count: 4, isCurrent: true }] },
];

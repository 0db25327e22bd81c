import type { EntrySummary } from '#domain/entry-summary.ts';
import type { SeriesCard, SeriesPart, SeriesView } from '#domain/series-view.ts';

const picture = { image: { src: '/_astro/hall.webp', width: 1440, height: 900, format: 'webp' as const }, alt: '', isPrint: true };

function summary(values: Partial<EntrySummary>): EntrySummary {
  return {
    collection: 'series', id: 'bpu-forum', title: '滨理讲坛', parts: ['滨理讲坛'], address: '/series/bpu-forum/', lang: 'zh', textLang: 'zh', date: '',
    moment: '', text: '', kicker: '讲堂', who: '', cohort: '', picture, ...values,
  };
}

export const hungSeries: SeriesView = {
  summary: summary({}), slip: ['滨理讲坛'], isSlipLeft: false, picture, intro: '请校友回来讲一堂课。', counts: [{ value: 4, label: '活动' }],
  groups: [], news: [], others: [], facts: [], hasText: true,
};

export const untranslatedSeries: SeriesView = {
  ...hungSeries, summary: summary({ lang: 'en', address: '/en/series/bpu-forum/' }), slip: [], picture: undefined, counts: [],
};

export const parts: SeriesPart[] = [
  {
    summary: summary({ collection: 'events', title: '船沉了以后', parts: ['船沉了', '以后'], address: '/events/20260919-forum-42/' }), number: '42', unit: '讲',
    notes: [{ text: '2026年9月19日 14:30' }, { text: '主楼' }],
  },
  {
    summary: { ...summary({ collection: 'events', title: '路演', parts: ['路演'], address: '/events/20261018-roadshow/' }) }, number: '2026', unit: '10月',
    notes: [],
  },
];

export const cards: SeriesCard[] = [
  { summary: summary({ text: '请校友回来讲一堂课。' }), holds: '4 场活动' },
  { summary: summary({ id: 'sea-letters', title: '海上来信', parts: ['海上来信'], address: '/series/sea-letters/' }), holds: '' },
];

import type { NewsRow } from '#domain/news-view.ts';

/** A piece of news, with whatever a case changes. */
export function newsRow(values: Partial<NewsRow> & { title?: string } = {}): NewsRow {
  const { title = '建校六十八周年校友返校日侧记：四千人的操场', ...others } = values;
  return {
    summary: {
      collection: 'news', id: '20261116-caochang', title, parts: [title], address: '/news/20261116-caochang/', lang: 'zh', textLang: 'zh',
      date: '2026-11-16T10:00+08:00', moment: '2026年11月16日 10:00', text: '四千二百名校友回到滨海湾。', kicker: '总会', who: '', cohort: '',
    },
    category: '总会', series: undefined, isPinned: false, isLead: false,
    ...others,
  };
}

export const rowOfSeries = newsRow({ title: '第九届校友帆船赛开赛', series: { text: '校友帆船赛', href: '/series/regatta/' }, category: '公告' });

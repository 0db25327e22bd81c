import type { EntrySummary } from '#domain/entry-summary.ts';
import type { IssueCover, IssueView, IssueYear } from '#domain/issue-view.ts';

const picture = { image: { src: '/_astro/harbour.webp', width: 1440, height: 900, format: 'webp' as const }, alt: '', isPrint: true };

const summary: EntrySummary = {
  collection: 'issues', id: 'magazine-42', title: '潮间带', parts: ['潮间带'], address: '/issues/magazine-42/', lang: 'zh', textLang: 'zh',
  date: '2026-09-20', moment: '2026年9月20日', text: '第42期，2026年9月20日出版。', kicker: '刊', who: '', cohort: '', picture,
};

export const magazineCover: IssueCover = { publication: 'magazine', number: '第42期', picture, slip: ['潮间带'], isSlipLeft: true };
export const newspaperCover: IssueCover = { publication: 'newspaper', number: '第118期', picture, slip: ['十月号'], isSlipLeft: false };

export const issue: IssueView = {
  summary, cover: magazineCover, editorNote: ['涨潮时在水里，落潮时在岸上。', '一天两次。'], contents: [], extra: ['来信与回音'], neighbours: [], hasText: true,
};

export const issueWithoutNote: IssueView = { ...issue, editorNote: [] };

export const years: IssueYear[] = [
  {
    year: '2026', spines: [
      { address: '/issues/magazine-42/', parts: ['潮间带'], number: '42', month: '9月', cloth: 0, lang: undefined },
      { address: '/issues/magazine-41/', parts: ['灯'], number: '41', month: '6月', cloth: 6, lang: undefined },
    ],
  },
  { year: '2025', spines: [{ address: '/issues/magazine-39/', parts: ['桥'], number: '39', month: '12月', cloth: 4, lang: 'zh-CN' }] },
];

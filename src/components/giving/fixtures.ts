import type { GivingCard, GivingView } from '#domain/giving-view.ts';

export function givingCard(values: Partial<GivingCard> = {}): GivingCard {
  return {
    entry: {
      collection: 'giving', id: 'lighthouse', title: '灯塔奖学金', parts: ['灯塔', '奖学金'], address: '/giving/lighthouse/', lang: 'zh', textLang: 'zh',
      date: '', moment: '', text: '最小一笔十元。', kicker: '奖助学金', who: '', cohort: '',
    },
    kind: '奖助学金', state: '长期', isDone: false, cloth: 0,
    figures: [{ name: '起点', text: '10元' }, { name: '已收', text: '326,800元', note: '截至2026年10月31日' }], ...values,
  };
}

export const project: GivingView = {
  card: givingCard(), donateUrl: 'https://example.org/give', donateHost: 'example.org', contact: 'giving@alumni.example.edu.cn',
  reports: [
    { year: 2026, spent: '100,000元', step: 100, people: '20人', note: '' }, { year: 2025, spent: '没有支出', step: 0, people: '', note: '' },
  ],
  thanks: [{ name: '1965级航标专修科', note: '发起' }, { name: '一位校友', note: '' }], register: undefined, facts: [], correction: '',
};

export const finishedProject: GivingView = { ...project, card: givingCard({ isDone: true, state: '已完成' }) };

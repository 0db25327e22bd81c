import type { CorrectionView, NumberView } from '#domain/pages-view.ts';

export const numbers: NumberView[] = [
  { value: '126,000', unit: '人', name: '各届校友', source: '校友工作办公室年报', day: '2026年8月31日' },
  { value: '45', unit: '个', name: '校友组织', source: '校友组织登记表', day: '2026年11月18日' },
];

export const corrections: CorrectionView[] = [{
  entry: {
    collection: 'culture', id: 'view-long-bridge', title: '长桥落照', parts: ['长桥落照'], address: '/culture/view-long-bridge/', lang: 'zh',
    textLang: 'zh', date: '', moment: '', text: '', kicker: '地标', who: '', cohort: '',
  },
  day: '2026年10月28日', text: '长桥通车时间应为1986年，原文误作1987年。',
}];

export const contact = { mail: 'office@alumni.example.edu.cn', phone: '0530-55550100', address: '滨海市东堤路1号' };

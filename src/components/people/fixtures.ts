import type { EntrySummary } from '#domain/entry-summary.ts';
import type { ChainStep, PersonLine, PersonView, PlateForm } from '#domain/people-view.ts';

const portrait = { image: { src: '/_astro/portrait.webp', width: 800, height: 1000, format: 'webp' as const }, alt: '', isPrint: true };

export function personSummary(values: Partial<EntrySummary> = {}): EntrySummary {
  const title = values.title ?? '林海燕';
  return {
    collection: 'people', id: 'lin-haiyan', title, parts: [title], address: '/people/lin-haiyan/', lang: 'zh', textLang: 'zh', date: '',
    moment: '', text: '她把台风的脾气写进了预报员的早班', kicker: '', who: title, cohort: '海洋学院 1998级',
    call: { year: '1998', text: '海洋' }, picture: portrait, ...values,
  };
}

function withoutPicture({ picture: _picture, ...summary }: EntrySummary): EntrySummary {
  return summary;
}

export function plateForm(values: Partial<PlateForm> = {}): PlateForm {
  return { surname: '林', name: '林海燕', isWhole: false, cloth: 2, call: { year: '1998', text: '海洋' }, ...values };
}

export function personLine(values: Partial<PersonLine> = {}): PersonLine {
  return { summary: personSummary(), plate: plateForm(), isMemorial: false, lived: '', topics: [], ...values };
}

/** Of whom only the name and the class may be shown. */
export const barePerson: PersonView = {
  line: personLine({ summary: withoutPicture(personSummary({ text: '' })) }),
  otherName: '', headline: undefined, resume: [{ name: '学历', values: [{ text: '1998级', href: '/people/class/1998/' }, { text: '海洋学院' }] }],
  honours: [], life: { years: [], lang: 'zh' }, stories: [], groups: [], mentoring: undefined, links: [], chain: [], hasText: false,
};

export const fullPerson: PersonView = {
  ...barePerson, line: personLine(), otherName: 'Haiyan Lin', headline: { text: '她把台风的脾气写进了预报员的早班' },
  honours: [
    { year: '2025', title: { text: '杰出校友' }, note: { text: '守着海，也守着海边的人。' }, href: '/lists/honours/#y2025' },
    { year: '', title: { text: '全省先进工作者' }, note: undefined },
  ],
  mentoring: [{ text: '海上实习' }],
};

export const rememberedPerson: PersonView = {
  ...barePerson, line: personLine({ isMemorial: true, lived: '1949—2025' }),
};

export const plates: Record<string, PlateForm> = {
  single: plateForm(),
  compound: plateForm({ surname: '欧阳', name: '欧阳汀', cloth: 4 }),
  whole: plateForm({ surname: '保罗·韦斯', name: '保罗·韦斯', isWhole: true, cloth: 5 }),
  long: plateForm({ surname: '阿卜杜热合曼·买买提', name: '阿卜杜热合曼·买买提', isWhole: true, cloth: 0 }),
  latin: plateForm({ surname: 'Anna Berg', name: 'Anna Berg', isWhole: true, cloth: 3 }),
};

export const chainSteps: ChainStep[] = [
  { reason: { text: '同为1998级海洋学院' }, person: personLine(), target: personSummary() },
  {
    reason: { text: '也在舟山', lang: 'zh-CN' }, person: personLine({ isMemorial: true }),
    target: personSummary({ collection: 'stories', title: '盐的颜色', parts: ['盐的颜色'], address: '/stories/yan/' }),
  },
];

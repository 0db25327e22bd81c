import type { AlmanacDay, CampusPlanView, ChronicleDecade, PlateView } from '#domain/culture-view.ts';
import type { EntryPicture } from '#domain/entry-summary.ts';

const print = (width: number, height: number): EntryPicture =>
  ({ image: { src: '/_astro/plate.webp', width, height, format: 'webp' as const }, alt: '', isPrint: true });

const titles = ['东堤日出', '松湾听潮', '主楼新雨', '银杏夹道', '星台夜读', '千帆竞渡', '长桥落照', '船台晨雾'];

/** A landmark; `values` of the entry and of the plate may be given. */
export function plate(values: Partial<PlateView> & { title?: string } = {}): PlateView {
  const { title = '东堤日出', ...rest } = values;
  return {
    entry: {
      collection: 'culture', id: 'view-east-dyke', title, parts: [title], address: '/culture/view-east-dyke/', lang: 'zh', textLang: 'zh', date: '',
      moment: '', text: '一年里有七十一天，太阳从灯塔左边升起。', kicker: '地标', who: '', cohort: '', picture: print(1440, 900),
    },
    picture: print(1440, 900), upright: print(900, 1200), slip: [title], corner: 'left', since: '1958', ...rest,
  };
}

export const eightPlates: PlateView[] = titles.map((title, index) => plate({ title, corner: index === 0 || index === 7 ? 'left' : 'right' }));

export const barePlate: PlateView = plate({ title: '一个名字很长很长的展览与它的说明文字', picture: undefined, upright: undefined, slip: [], since: '' });

export const verses = [['潮来时　我们读书', '潮去时　我们修路'], ['滨海之滨', '是我们出发的岸']];

export const campus: CampusPlanView = {
  places: [{ name: '东堤日出', href: '/culture/view-east-dyke/', x: 72, y: 35 }, { name: '南校门', x: 42, y: 84 }],
  halls: [{ x: 30, y: 50 }], isCoast: true,
};

export const decades: ChronicleDecade[] = [
  { decade: 1950, rows: [{ year: 1958, day: '11月16日', text: '在东堤开学' }] },
  { decade: 1980, rows: [{ year: 1982, day: '', text: '主楼换瓦' }, { year: 1986, day: '9月26日', text: '长桥通车' }] },
];

export const today: AlmanacDay = { day: '11月20日', isToday: true, rows: [{ year: 1958, day: '11月20日', text: '第一堂潮汐课' }] };

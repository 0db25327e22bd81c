const titles = ['在海边守望风暴的人', '灯', '把旧灯塔改成天文台', '一所名字很长很长的学院的最后一堂绘图课', '三号实验室的灯', '从毕节到滨海湾'];
const names = ['林海燕', '艾力·买买提', '欧阳听涛', '宋敏'];

/** A shelf of so many books, no two neighbours alike. */
export function spines(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const title = titles[index % titles.length] ?? '';
    return {
      href: `/stories/${index}/`, parts: [title.slice(0, 4), title.slice(4)].filter(Boolean), who: names[index % names.length] ?? '',
      year: String(1958 + index), school: '海洋', cloth: index % 7, width: 1 + (index % 3), drop: index % 4,
    };
  });
}

export const section = { title: '要闻', parts: ['要', '闻'], id: 'news', more: { href: '/news/', text: '全部要闻' } };

export const slips = [['东堤日出'], ['校训', '知海明理致用'], ['Sunrise at', 'the East Dyke']];

export const labels = [{ year: '1998', text: '海洋' }, { year: '05', text: '12月' }, { year: '1958', text: '' }];

export const life = [
  { year: 1998, age: '18岁', text: '考入海洋科学系', atSchool: '在校' }, { year: 2002, text: '到预报中心，第一次出海布放浮标' },
  { year: 2024, text: '第四百一十二只浮标入水' },
];

export const facts = [
  { name: '入学', values: [{ text: '1998级' }, { text: '海洋学院', href: '/colleges/ocean/' }] },
  { name: '网页', values: [{ text: 'example.org', href: 'https://example.org/' }] },
];

export const table = { name: '历届', columns: ['年份', '说明'], rows: [[[{ text: '2018' }], [{ text: '第一届，十七条船。' }]], [[{ text: '2019' }], []]] };

export const pagers = [[1, 2], [5, 9], [300, 300]] as const;

export const phrase = ['把旧灯塔', '改成', '天文台'];

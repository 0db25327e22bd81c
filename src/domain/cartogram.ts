import { provinceNamed, type Province } from './provinces.ts';

/** One of thirty-four sorts of movable type: where it stands in the forme, from top left, and its address. */
export interface Sort extends Province {
  slug: string;
  nameEn: string;
  column: number;
  row: number;
  area: Area;
}

/** The seven traditional regions, in the customary order. */
export const areas = ['north', 'northeast', 'east', 'central', 'south', 'southwest', 'northwest'] as const;
export type Area = (typeof areas)[number];

const written = `
  黑龙江 7 1 heilongjiang Heilongjiang northeast
  吉林 6 2 jilin Jilin northeast
  内蒙古 4 3 inner-mongolia Inner_Mongolia north
  北京 5 3 beijing Beijing north
  辽宁 6 3 liaoning Liaoning northeast
  新疆 1 4 xinjiang Xinjiang northwest
  宁夏 3 4 ningxia Ningxia northwest
  山西 4 4 shanxi Shanxi north
  河北 5 4 hebei Hebei north
  天津 6 4 tianjin Tianjin north
  青海 1 5 qinghai Qinghai northwest
  甘肃 2 5 gansu Gansu northwest
  陕西 3 5 shaanxi Shaanxi northwest
  河南 4 5 henan Henan central
  山东 5 5 shandong Shandong east
  西藏 1 6 xizang Xizang southwest
  四川 2 6 sichuan Sichuan southwest
  重庆 3 6 chongqing Chongqing southwest
  湖北 4 6 hubei Hubei central
  安徽 5 6 anhui Anhui east
  江苏 6 6 jiangsu Jiangsu east
  上海 7 6 shanghai Shanghai east
  云南 2 7 yunnan Yunnan southwest
  贵州 3 7 guizhou Guizhou southwest
  湖南 4 7 hunan Hunan central
  江西 5 7 jiangxi Jiangxi east
  浙江 6 7 zhejiang Zhejiang east
  广西 3 8 guangxi Guangxi south
  广东 4 8 guangdong Guangdong south
  福建 5 8 fujian Fujian east
  台湾 7 8 taiwan Taiwan east
  海南 3 9 hainan Hainan south
  澳门 4 9 macao Macao south
  香港 5 9 hongkong Hong_Kong south
`;

/** All 34 sorts, row by row. The forme shows bearings alone and is no map. */
export const cartogram: readonly Sort[] = written.trim().split('\n').map((line) => {
  const [short = '', column, row, slug = '', nameEn = '', area] = line.trim().split(' ');
  const province = provinceNamed(short);
  if (!province) throw new Error(`${short} is no province.`);
  return {
    ...province, slug, nameEn: nameEn.replace('_', ' '), column: Number(column), row: Number(row), area: area as Area,
  };
});

/** How dark a sort is inked: 0 for none, then 1, 2, 3–4, 5 and more. */
export function inkLevel(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count >= 5) return 4;
  if (count >= 3) return 3;
  return count === 2 ? 2 : count === 1 ? 1 : 0;
}

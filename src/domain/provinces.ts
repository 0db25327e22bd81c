/** A unit of the first level: its short name, its full name and the one character that stands for it. */
export interface Province {
  short: string;
  full: string;
  sort: string;
}

const written = `
  北京 北京市 京, 天津 天津市 津, 河北 河北省 冀, 山西 山西省 晋, 内蒙古 内蒙古自治区 蒙, 辽宁 辽宁省 辽, 吉林 吉林省 吉,
  黑龙江 黑龙江省 黑, 上海 上海市 沪, 江苏 江苏省 苏, 浙江 浙江省 浙, 安徽 安徽省 皖, 福建 福建省 闽, 江西 江西省 赣,
  山东 山东省 鲁, 河南 河南省 豫, 湖北 湖北省 鄂, 湖南 湖南省 湘, 广东 广东省 粤, 广西 广西壮族自治区 桂, 海南 海南省 琼,
  重庆 重庆市 渝, 四川 四川省 川, 贵州 贵州省 黔, 云南 云南省 滇, 西藏 西藏自治区 藏, 陕西 陕西省 陕, 甘肃 甘肃省 甘,
  青海 青海省 青, 宁夏 宁夏回族自治区 宁, 新疆 新疆维吾尔自治区 新, 台湾 台湾省 台, 香港 香港特别行政区 港, 澳门 澳门特别行政区 澳
`;

/** All 34 units in the customary order. */
export const provinces: readonly Province[] = written.split(',').map((words) => {
  const [short = '', full = '', sort = ''] = words.trim().split(/\s+/);
  return { short, full, sort };
});

const byShortName = new Map(provinces.map((province) => [province.short, province]));

/** The unit of a short name. */
export function provinceNamed(short: string): Province | undefined {
  return byShortName.get(short);
}

const endings = /(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区|特区)$/u;
const otherCharacters: Record<string, string> = {
  内: '内蒙古', 申: '上海', 秦: '陕西', 陇: '甘肃', 蜀: '四川', 贵: '贵州', 云: '云南', 燕: '河北',
};

/** The unit that was meant by another way of writing: `山东省`, `鲁`, `中国香港`, `内蒙`. */
export function provinceMeant(text: string): Province | undefined {
  const bare = text.normalize('NFKC').replace(/\s+/gu, '').replace(/^中国/u, '');
  return provinceNamed(bare)
    ?? provinces.find(({ full, sort }) => full === bare || sort === bare)
    ?? provinceNamed(bare.replace(endings, ''))
    ?? provinceNamed(otherCharacters[bare] ?? '')
    ?? (bare.startsWith('内蒙') ? provinceNamed('内蒙古') : undefined);
}

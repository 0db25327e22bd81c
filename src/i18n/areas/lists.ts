const number = (value: number) => value.toLocaleString('en-US');

/** The words of the lists. */
export const listWords = {
  zh: {
    rows: (count: number) => `共 ${count} 条`,
    indicator: '指标',
    progress: '现值与目标',
    asOf: '截至',
    ofTarget: (value: number, target: number, unit: string) => `${number(value)}${unit}，目标 ${number(target)}${unit}`,
    reached: '已达到',
    registers: { naming: '冠名', adoption: '认养' } as Record<string, string>,
    places: { campus: '校园', city: '城市', other: '其他' } as Record<string, string>,
    abroad: '境外',
    withoutDay: '只知道年份',
    jump: '按月份',
    decades: '按年代看校史',
  },
  en: {
    rows: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`,
    indicator: 'Indicator',
    progress: 'Now and the target',
    asOf: 'As of',
    ofTarget: (value: number, target: number, unit: string) => `${number(value)}${unit} of ${number(target)}${unit}`,
    reached: 'reached',
    registers: { naming: 'Naming', adoption: 'Adoption' } as Record<string, string>,
    places: { campus: 'Campus', city: 'Cities', other: 'Other places' } as Record<string, string>,
    abroad: 'Abroad',
    withoutDay: 'Known by the year only',
    jump: 'By month',
    decades: 'The history by decade',
  },
};

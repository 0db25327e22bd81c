import { cartogram, inkLevel } from '#domain/cartogram.ts';
import type { ChapterRow, SortCell } from '#domain/chapters-view.ts';

const counts: Record<string, number> = { 浙江: 7, 山东: 3, 上海: 2, 贵州: 1 };

/** The forme with a few chapters, and one that is being set up. */
export const sortCells: SortCell[] = cartogram.map(({ short, sort, slug, column, row }) => {
  const count = counts[short] ?? 0;
  return {
    sort, name: short, address: `/chapters/region/${slug}/`, column, row, count, level: inkLevel(count), isPreparing: short === '台湾',
  };
});

export const chapterRows: ChapterRow[] = [
  {
    address: '/chapters/qingdao/', name: '青岛校友会', sort: '青', note: undefined, status: 'active', statusText: '活跃', founded: '2012',
  },
  {
    address: '/chapters/tokyo/', name: '东京校友会', sort: '东', note: { text: '日本' }, status: 'dormant', statusText: '休眠', founded: '2011',
  },
  {
    address: '/chapters/long/', name: '一所名字很长很长的学院与另一所学院合办的海洋装备与深水工程行业校友会', sort: '装', note: undefined,
    status: 'preparing', statusText: '筹建', founded: '',
  },
];

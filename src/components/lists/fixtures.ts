import type { IndicatorRow } from '#domain/lists-view.ts';

export const indicators: IndicatorRow[] = [
  { name: '省级校友会覆盖', text: '15个，目标 34个', isReached: false, step: 45, asOf: '2026年9月30日' },
  { name: '人物授权书归档', text: '100%，目标 100%', isReached: true, step: 100, asOf: '2026年11月18日' },
];

import type { EventRow, EventView } from '#domain/events-view.ts';

/** The regatta, with whatever a case changes. */
export function eventRow(values: Partial<EventRow> = {}): EventRow {
  return {
    summary: {
      collection: 'events', id: '20261206-regatta-9', title: '第九届校友帆船赛', parts: ['第九届', '校友', '帆船赛'],
      address: '/events/20261206-regatta-9/', lang: 'zh', textLang: 'zh', date: '2026-12-06T09:00+08:00', moment: '2026年12月6日 09:00',
      text: '龙骨艇、激光级和“第一次出海”体验组。', kicker: '赛事', who: '', cohort: '',
    },
    leaf: { date: '2026-12-06', month: '12月', day: '06', weekday: '周日' },
    start: '2026-12-06T09:00', until: '2026-12-06T17:00', year: '2026', clock: '09:00', place: { text: '滨海湾帆船基地' },
    state: 'normal', stateText: '',
    ...values,
  };
}

export const cancelledRow = eventRow({ state: 'cancelled', stateText: '取消' });

/** The page of the regatta as it was built at a minute. */
export function eventView(now: string, values: Partial<EventView> = {}): EventView {
  return {
    row: eventRow(), crumbs: [{ text: '活动', href: '/events/' }], kind: '赛事', series: undefined,
    facts: [{ name: '时间', values: [{ text: '2026年12月6日 周日 09:00–17:00' }] }],
    register: { url: 'https://example.org/regatta/2026', host: 'example.org', deadline: '2026-12-01T18:00', printed: '2026年12月1日 18:00' },
    now, recording: undefined, file: '/events/20261206-regatta-9.ics', hasOwnPictures: false, reports: [], others: [], correction: '',
    ...values,
  };
}

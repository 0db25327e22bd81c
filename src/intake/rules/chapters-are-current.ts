import { dayOf, yearOf } from '#domain/days.ts';
import { groupAt, groupsAt, has, numberAt, textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** The code can still be scanned, the officers are still in office, and a count of members says its day. */
export const chaptersAreCurrent: EntryRule = {
  name: 'chapters/current',
  severity: 'warning',
  *check(entry, corpus) {
    if (entry.collection !== 'chapters' || entry.lang !== 'zh') return;
    const today = dayOf(corpus.now);
    const wechat = groupAt(entry.data, 'wechat');
    const qrExpires = textAt(wechat, 'qrExpires');
    if (has(wechat, 'qr') && qrExpires && qrExpires < today) {
      yield {
        at: positionOf(entry, 'wechat.qrExpires'), path: 'wechat.qrExpires',
        problem: `二维码在 ${qrExpires} 失效，页面上不再显示。`,
        remedy: '换上新的二维码并改“有效期”；群二维码几天就失效，最好用公众号或管理员的二维码。',
      };
    }
    const isActive = entry.data['status'] !== 'dormant';
    for (const [index, officer] of groupsAt(entry.data, 'officers').entries()) {
      const until = numberAt(officer, 'until');
      if (!isActive || until === undefined || until >= yearOf(today)) continue;
      const path = `officers.${index}.until`;
      yield {
        at: positionOf(entry, path), path,
        problem: `${textAt(officer, 'role') ?? '负责人'}${textAt(officer, 'name') ?? ''}的任期到 ${until} 年为止，已经过了。`,
        remedy: '换届了就写新的负责人；连任就改“任期至”。',
      };
    }
    if (has(entry.data, 'members') && !has(entry.data, 'membersAsOf')) {
      yield {
        at: positionOf(entry, 'members'), path: 'members',
        problem: `写了人数 ${String(entry.data['members'])}，没有写统计到哪天。`, remedy: '加一行，例如“人数截至: 2026-09-30”。',
      };
    }
  },
};

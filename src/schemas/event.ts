import { z } from 'zod';
import { eventKinds, eventStates } from './choices.ts';
import { choice, list, number, reference, text, time, url, year, type SchemaContext } from './field.ts';
import { chainField, sharedFields } from './shared-fields.ts';

/** Something to attend, on a day and at a place or online. */
export function eventSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '活动名称。', '第九届校友帆船赛'], { max: 60, translate: true, essential: true }),
    start: time(['开始', '开始的日期和时刻。', '2026-12-06 09:00'], { essential: true }),
    end: time(['结束', '结束的日期和时刻。', '2026-12-06 17:00'], { essential: true }).optional(),
    place: text(['地点', '在哪里举行。线上活动可不写。', '滨海湾帆船基地'], { max: 60, translate: true, essential: true }).optional(),
    online: url(['线上', '线上会场的链接。', 'https://example.org/live']).optional(),
    kind: choice(eventKinds, ['类型', '返校、年会、论坛、讲堂、联谊、赛事、招聘、典礼、走访、招商、路演或座谈。', '赛事'],
      { essential: true }).optional(),
    series: reference(context, 'series', ['系列', '属于哪个系列。', '校友帆船赛']).optional(),
    no: number(['期号', '系列的第几期。', 9], { min: 1, max: 10_000 }).optional(),
    speakers: list(reference(context, 'people', ['主讲', '主讲人。', '林海燕']), ['主讲', '主讲人，用顿号隔开。', ['林海燕']]).optional(),
    cohorts: list(year(['届别', '毕业年份。', 2006]), ['届别', '值年返校的届别，用顿号隔开。', [2006, 1996]]).optional(),
    registerUrl: url(['报名链接', '报名表的网址。', 'https://example.org/form']).optional(),
    deadline: time(['截止', '报名截止时间。', '2026-12-01 18:00']).optional(),
    state: choice(eventStates, ['办理', '正常、延期或取消。', '正常']).optional(),
    recording: url(['录像', '录像的网址。', 'https://example.org/v']).optional(),
    chain: chainField(),
    ...sharedFields(context),
  }).meta({ label: '活动', description: '校友活动：返校、年会、讲堂、赛事等。' });
}

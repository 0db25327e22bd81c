import { z } from 'zod';
import { cultureKinds } from './choices.ts';
import { choice, group, list, number, picture, text, year, type SchemaContext } from './field.ts';
import { chainField, sharedFields } from './shared-fields.ts';

/** Campus culture: history, landmarks, traditions, programmes. */
export function cultureSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '页面名称。', '东堤日出'], { max: 40, translate: true, essential: true }),
    kind: choice(cultureKinds, ['类型', '校史、地标、传统、校徽校歌、展览、文创、品牌活动、服务、师友或项目。', '地标'],
      { essential: true }),
    place: group({
      x: number(['横', '校园图上从左边算起的百分比。', 72], { max: 100 }),
      y: number(['纵', '校园图上从上边算起的百分比。', 35], { max: 100 }),
    }, ['位置', '在校园图上的位置。', { x: 72, y: 35 }]).optional(),
    order: number(['次序', '同类中排第几。', 1], { min: 1, max: 999 }).optional(),
    year: year(['年份', '建成或开始的年份。', 1962]).optional(),
    era: text(['年代', '说不准年份时写年代。', '上世纪六十年代'], { max: 20, translate: true }).optional(),
    gallery: list(picture(context, ['图', '一张图。', { src: '1.jpg', alt: '清晨的东堤' }]),
      ['图集', '成组的图。', [{ src: '1.jpg', alt: '清晨的东堤' }]], { translate: true }).optional(),
    editions: list(group({
      year: year(['年份', '哪一年。', 2025]),
      note: text(['说明', '这一届怎么样。', '一百一十二队参赛'], { max: 120, translate: true }),
    }, ['一届', '一届一行。', { year: 2025, note: '一百一十二队参赛' }]),
    ['历届', '历届情况，一届一行。', [{ year: 2025, note: '一百一十二队参赛' }]], { translate: true }).optional(),
    cohorts: list(group({
      year: year(['年份', '哪一年。', 2025]),
      mentors: number(['师友', '师友人数。', 31]),
      students: number(['生友', '生友人数。', 45]),
    }, ['一期', '一期一行。', { year: 2025, mentors: 31, students: 45 }]),
    ['期次', '师友计划的期次，一期一行。', [{ year: 2025, mentors: 31, students: 45 }]]).optional(),
    chain: chainField(),
    ...sharedFields(context),
  }).meta({ label: '文化', description: '校史、地标、传统、品牌活动和服务。' });
}

import { z } from 'zod';
import { storyFormats } from './choices.ts';
import {
  choice, day, list, number, reference, text, url, year, type SchemaContext,
} from './field.ts';
import { bylineFields, chainField, factsField, lifeField, sharedFields } from './shared-fields.ts';

/** A story about alumni. */
export function storySchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '可用 | 标出换行处。', '在海边|守望|风暴的人'], { max: 60, translate: true, essential: true }),
    date: day(['日期', '发表日期。', '2026-03-08'], { essential: true }),
    format: choice(storyFormats, ['体裁', '人物特写、问答、时间线、图片故事、演讲、寻访手记、口述、近况、案例或悼念。', '人物特写'],
      { essential: true }),
    slip: text(['签条', '竖排在图上的短题，不超过14字，用 / 分两行。', '在海边守望/风暴的人'], { max: 15 }).optional(),
    dek: text(['导语', '标题下的一两句话，不超过44字。', '她把台风的脾气，一行一行写进了预报员的早班。'],
      { max: 160, translate: true, essential: true }).optional(),
    ...bylineFields(context),
    sourceUrl: url(['原文链接', '原载媒体的网页。', 'https://example.org/a']).optional(),
    issue: reference(context, 'issues', ['刊期', '刊登在哪一期，写编号。', 'magazine-42']).optional(),
    event: reference(context, 'events', ['活动', '在哪次活动上。', '2026年校友返校日']).optional(),
    places: list(reference(context, 'places', ['地点', '文中到过的地方，见 data/places.yaml。', '舟山']),
      ['地点', '文中到过的地方，用顿号隔开。', ['舟山']]).optional(),
    chain: chainField(),
    quote: text(['寄语', '给学弟学妹的一句话。', '先学会看天，再学会看数。'], { max: 80, translate: true }).optional(),
    facts: factsField(),
    life: lifeField(),
    milestones: list(text(['节点', '年份加一句话。', '2004 · 第一次随船出海'], { max: 80, translate: true }),
      ['节点', '时间线的节点，按先后写。', ['2004 · 第一次随船出海']], { translate: true }).optional(),
    notes: list(text(['旁注', '写在正文旁边的一句注。', '浮标直径三米。'], { max: 120, translate: true }),
      ['旁注', '宽屏时印在正文左边。', ['浮标直径三米。']], { translate: true }).optional(),
    students: list(text(['采访学生', '姓名和班级。', '沈一诺（海科2401班）'], { max: 40 }),
      ['采访学生', '寻访的学生，用顿号隔开。', ['沈一诺（海科2401班）']]).optional(),
    year: year(['年份', '回忆的是哪一年。', 1965]).optional(),
    cloth: number(['书布', '书脊的颜色，0到6。', 0], { max: 6 }).optional(),
    approvedBy: text(['审定', '本人或家属审定者的姓名。', '林海燕'], { max: 40 }).optional(),
    approvedOn: day(['审定日期', '本人审定的日期。', '2026-03-01']).optional(),
    wechatUrl: url(['公众号链接', '公众号文章的地址。', 'https://mp.weixin.qq.com/s/example']).optional(),
    ...sharedFields(context),
    people: list(reference(context, 'people', ['人物', '人物的姓名或编号。', '林海燕']),
      ['人物', '写的是谁，用顿号隔开；重名时写编号。口述和近况可以不写。', ['林海燕']], { essential: true }).optional(),
  }).meta({ label: '故事', description: '校友的故事，十种体裁。' });
}

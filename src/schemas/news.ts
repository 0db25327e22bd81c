import { z } from 'zod';
import { newsCategories } from './choices.ts';
import { boolean, choice, day, list, reference, text, time, url, type SchemaContext } from './field.ts';
import { bylineFields, chainField, factsField, sharedFields } from './shared-fields.ts';

/** What happened: news and notices. */
export function newsSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '不写专题名，专题写在“系列”里。', '海洋装备行业校友会在青岛成立'], { max: 60, translate: true, essential: true }),
    date: time(['日期', '发布的日期和时刻。', '2026-11-12 10:00'], { essential: true }),
    category: choice(newsCategories, ['栏目', '总会、学院、地方、行业、企业、走访、公告或媒体。', '行业'], { essential: true }),
    ...bylineFields(context),
    sourceUrl: url(['原文链接', '原载媒体的网页。', 'https://example.org/a']).optional(),
    event: reference(context, 'events', ['活动', '报道的是哪次活动。', '2026年校友返校日']).optional(),
    pinned: boolean(['置顶', '写“是”就排在最前。', true]).optional(),
    expires: day(['失效', '过了这一天就不再显示。', '2026-12-31']).optional(),
    facts: factsField(),
    companies: list(text(['企业', '企业名称。', '安栖海工'], { max: 40, translate: true }),
      ['企业', '写到的校友企业，用顿号隔开。', ['安栖海工']]).optional(),
    department: text(['责任单位', '负责的部门。', '校友工作办公室'], { max: 40, translate: true }).optional(),
    chain: chainField(),
    wechatUrl: url(['公众号链接', '公众号文章的地址。', 'https://mp.weixin.qq.com/s/example']).optional(),
    ...sharedFields(context),
  }).meta({ label: '新闻', description: '活动报道、公告和媒体消息。' });
}

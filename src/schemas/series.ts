import { z } from 'zod';
import { seriesKinds, seriesOrders } from './choices.ts';
import { choice, text, type SchemaContext } from './field.ts';
import { chainField, sharedFields } from './shared-fields.ts';

/** A run of stories, lectures, events or a topic that collects them. */
export function seriesSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '系列或专题的名称。', '海上来信'], { max: 40, translate: true, essential: true }),
    kind: choice(seriesKinds, ['类型', '故事、讲堂、论坛、寻访、专题、赛事、品牌项目或年会。', '故事'], { essential: true }),
    intro: text(['导言', '这个系列写什么。', '写给海上的人，也由海上的人写来。'], { max: 200, translate: true, essential: true }).optional(),
    order: choice(seriesOrders, ['顺序', '升：第一篇在前；降：最新在前。', '升']).optional(),
    chain: chainField(),
    ...sharedFields(context),
  }).meta({ label: '系列', description: '系列报道、讲堂、专题和品牌项目。' });
}

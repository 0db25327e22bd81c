import { z } from 'zod';
import { pageKinds } from './choices.ts';
import { choice, day, email, number, text, type SchemaContext } from './field.ts';
import { sharedFields } from './shared-fields.ts';

/** A standing page: about, organisation, guides, questions. */
export function pageSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '页面名称。', '校友会简介'], { max: 40, translate: true, essential: true }),
    kind: choice(pageKinds, ['类型', '关于、组织、指南、问答、透明、链接或志愿。', '关于'], { essential: true }),
    contact: email(['联系', '公务邮箱。', 'office@alumni.example.edu.cn']).optional(),
    checked: day(['核对', '最近一次核对内容的日期。', '2026-10-08']).optional(),
    order: number(['次序', '同类中排第几。', 1], { min: 1, max: 999 }).optional(),
    ...sharedFields(context),
  }).meta({ label: '页面', description: '长期有效的页面：简介、组织、指南、问答。' });
}

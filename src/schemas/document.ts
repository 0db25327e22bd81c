import { z } from 'zod';
import { documentKinds, documentStates } from './choices.ts';
import { choice, day, file, reference, text, type SchemaContext } from './field.ts';
import { sharedFields } from './shared-fields.ts';

/** A rule, plan, report or form that people look up. */
export function documentSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '文件全称。', '滨海理工大学校友会章程'], { max: 80, translate: true, essential: true }),
    kind: choice(documentKinds, ['类型', '章程、制度、计划、总结、报告、指南、表格或政策。', '章程'], { essential: true }),
    date: day(['日期', '发文日期。', '2023-06-18'], { essential: true }),
    no: text(['文号', '发文字号。', '滨理校友〔2023〕7号'], { max: 40, essential: true }).optional(),
    issuer: text(['发文单位', '发文的单位。', '滨海理工大学校友会'], { max: 60, translate: true }).optional(),
    department: text(['责任单位', '负责解释和执行的部门。', '校友工作办公室'], { max: 40, translate: true }).optional(),
    effective: day(['施行', '从哪天起施行。', '2023-07-01']).optional(),
    until: day(['失效', '有效到哪天。', '2028-06-30']).optional(),
    region: text(['地区', '政策适用的地区。', '滨海市'], { max: 40, translate: true }).optional(),
    state: choice(documentStates, ['效力', '现行、修订或废止。', '现行'], { essential: true }).optional(),
    file: file(['附件', '文件的 PDF，和稿件放在同一个文件夹。', '章程.pdf']).optional(),
    supersedes: reference(context, 'documents', ['替代', '代替了哪份旧文件。', '滨海理工大学校友会章程（2015年）']).optional(),
    ...sharedFields(context),
  }).meta({ label: '文件', description: '章程、制度、计划、报告、表格和政策。' });
}

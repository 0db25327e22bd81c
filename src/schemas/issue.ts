import { z } from 'zod';
import { publications } from './choices.ts';
import { choice, day, file, list, markdown, number, text, type SchemaContext } from './field.ts';
import { sharedFields } from './shared-fields.ts';

/** One issue of the magazine or the newspaper; its contents are the stories that point here. */
export function issueSchema(context: SchemaContext) {
  return z.strictObject({
    publication: choice(publications, ['刊物', '报或刊。', '刊'], { essential: true }),
    number: number(['期号', '总第几期。', 42], { min: 1, max: 100_000, essential: true }),
    date: day(['日期', '出版日期。', '2026-09-20'], { essential: true }),
    title: text(['标题', '这一期的主题。', '潮间带'], { max: 40, translate: true, essential: true }).optional(),
    pdf: file(['电子版', 'PDF 文件，和稿件放在同一个文件夹。', '第42期.pdf']).optional(),
    editorNote: markdown(['卷首语', '主编写在卷首的话。', '这一期写潮间带。'], { translate: true }).optional(),
    extra: list(text(['其他内容', '没有上网的篇目。', '来信与回音'], { max: 60, translate: true }),
      ['其他内容', '本期中没有网页的篇目，用顿号隔开。', ['来信与回音']], { translate: true }).optional(),
    ...sharedFields(context),
  }).meta({ label: '刊期', description: '校友刊物和校友报的每一期。' });
}

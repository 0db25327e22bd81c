import { z } from 'zod';
import { givingKinds, givingStates } from './choices.ts';
import { boolean, choice, day, email, file, group, list, number, text, url, year, type SchemaContext } from './field.ts';
import { chainField, sharedFields } from './shared-fields.ts';

/** A project that people give to. */
export function givingSchema(context: SchemaContext) {
  return z.strictObject({
    title: text(['标题', '项目名称。', '灯塔奖学金'], { max: 40, translate: true, essential: true }),
    kind: choice(givingKinds, ['类型', '奖助学金、基金、冠名、认养、实物、应急、共建或合作。', '奖助学金'], { essential: true }),
    state: choice(givingStates, ['进度', '进行、完成或长期。', '长期'], { essential: true }),
    goal: number(['目标', '目标金额，元。', 500000]).optional(),
    raised: number(['已筹', '已筹金额，元。', 326800]).optional(),
    asOf: day(['截至', '金额统计到哪天。', '2026-09-30']).optional(),
    smallest: number(['起点', '最小一笔多少元。', 10]).optional(),
    donateUrl: url(['捐赠链接', '基金会平台的网址。', 'https://example.org/give']).optional(),
    contact: email(['联系', '公务邮箱。', 'giving@alumni.example.edu.cn']).optional(),
    reports: list(group({
      year: year(['年份', '哪一年。', 2025]),
      file: file(['附件', '报告的 PDF，和稿件放在同一个文件夹。', '2025年报告.pdf']).optional(),
      spent: number(['支出', '当年支出，元。', 120000]),
      people: number(['受益人数', '多少人受益。', 20]).optional(),
      note: text(['说明', '用在哪里。', '二十名同学各六千元'], { max: 120, translate: true }).optional(),
    }, ['报告', '一年一行。', { year: 2025, spent: 120000, people: 20 }]),
    ['报告', '年度报告，一年一行。', [{ year: 2025, spent: 120000, people: 20 }]], { translate: true }).optional(),
    thanks: list(group({
      name: text(['姓名', '捐赠人或单位。匿名时写“一位校友”。', '1965级航标专修科'], { max: 60 }),
      note: text(['说明', '捐了什么，不排名次。', '发起人'], { max: 80, translate: true }).optional(),
      anonymous: boolean(['匿名', '不愿具名写“是”，姓名不会显示。', true]).optional(),
    }, ['鸣谢', '一位捐赠人。', { name: '1965级航标专修科', note: '发起人' }]),
    ['鸣谢', '捐赠人名单，按先后。', [{ name: '1965级航标专修科' }]], { translate: true }).optional(),
    chain: chainField(),
    ...sharedFields(context),
  }).meta({ label: '捐赠', description: '捐赠项目、进展和年度报告。' });
}

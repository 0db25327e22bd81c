import { z } from 'zod';
import { consentField } from './person.ts';
import { honourKinds, placeKinds, registerKinds, takedownReasons } from './choices.ts';
import {
  address, choice, day, dayOrYear, monthDay, number, reference, text, url, year, type SchemaContext,
} from './field.ts';

const id = (example: string) =>
  z.string().regex(/^[a-z0-9][a-z0-9-]*$/).meta({
    label: '编号', description: '小写字母、数字和连字符，定了就不再改。', example, widget: 'text',
  });

export function collegeSchema(_context: SchemaContext) {
  return z.strictObject({
    id: id('ocean'),
    name: text(['名称', '学院全称。', '海洋学院'], { max: 40 }),
    nameEn: text(['英文名', '英文全称。', 'School of Ocean Science'], { max: 80 }),
    short: text(['简称', '不超过4字，印在索书签上。', '海洋'], { max: 4 }),
    formerly: text(['旧称', '从前的系名，用顿号隔开。', '海洋科学系、航标专修科'], { max: 120 }).optional(),
    founded: year(['成立', '成立年份。', 1958]).optional(),
    x: number(['横', '校园图上从左边算起的百分比。', 40], { max: 100 }).optional(),
    y: number(['纵', '校园图上从上边算起的百分比。', 55], { max: 100 }).optional(),
  }).meta({ label: '学院', description: '学院名单。' });
}

export function placeSchema(_context: SchemaContext) {
  return z.strictObject({
    id: id('zhoushan'),
    name: text(['名称', '地名。', '舟山'], { max: 20 }),
    nameEn: text(['英文名', '英文地名。', 'Zhoushan'], { max: 60 }),
    kind: choice(placeKinds, ['类型', '校园、城市或其他。', '城市']),
    province: text(['省份', '所在省份。', '浙江'], { max: 20 }).optional(),
    country: text(['国家', '境外才写。', '日本'], { max: 20 }).optional(),
    x: number(['横', '校园图上从左边算起的百分比。', 40], { max: 100 }).optional(),
    y: number(['纵', '校园图上从上边算起的百分比。', 55], { max: 100 }).optional(),
  }).meta({ label: '地点', description: '城市和校园里的地点。' });
}

export function honourSchema(context: SchemaContext) {
  return z.strictObject({
    award: text(['奖项', '奖项名称。', '杰出校友'], { max: 40 }),
    awardEn: text(['英文名', '奖项的英文名称。', 'Distinguished Alumni'], { max: 80 }).optional(),
    year: year(['年份', '获奖年份。', 2025]),
    person: reference(context, 'people', ['人物', '获奖人。', '林海燕']).optional(),
    chapter: reference(context, 'chapters', ['校友会', '获奖的校友会。', '青岛校友会']).optional(),
    kind: choice(honourKinds, ['类型', '杰出、知名、成功、特殊贡献、集体或个人。', '杰出']).optional(),
    citation: text(['颁奖词', '一两句话。', '守着海，也守着海边的人。'], { max: 160 }).optional(),
  }).meta({ label: '荣誉', description: '校友会颁发的奖，一人一行。' });
}

export function liaisonSchema(context: SchemaContext) {
  return z.strictObject({
    year: year(['年份', '聘任的年份。', 2026]),
    class: text(['班级', '所在班级。', '船舶2021级1班'], { max: 40 }),
    name: text(['姓名', '姓名。', '方以宁'], { max: 20 }),
    consent: consentField(),
    college: reference(context, 'colleges', ['学院', '学院的名称或编号。', '船舶学院']).optional(),
  }).meta({ label: '联络员', description: '历年聘任的联络员，一人一行。' });
}

export function indicatorSchema(_context: SchemaContext) {
  return z.strictObject({
    name: text(['名称', '指标名称。', '省级校友会覆盖'], { max: 40 }),
    nameEn: text(['英文名', '指标的英文名称。', 'Provinces with a chapter'], { max: 80 }).optional(),
    target: number(['目标', '要达到的数。', 34]),
    value: number(['现值', '现在的数。', 29]),
    unit: text(['单位', '数的单位。', '个'], { max: 10 }).optional(),
    asOf: day(['截至', '统计到哪天。', '2026-09-30']),
  }).meta({ label: '指标', description: '工作指标和进度。' });
}

export function registerSchema(context: SchemaContext) {
  return z.strictObject({
    kind: choice(registerKinds, ['类型', '冠名或认养。', '认养']),
    name: text(['名称', '冠名的建筑或认养的树。', '银杏第17号'], { max: 60 }),
    donor: text(['捐赠人', '单位或班级，个人须有授权。', '1988级建筑班'], { max: 60 }).optional(),
    place: reference(context, 'places', ['地点', '在哪里。', '银杏道']).optional(),
    year: year(['年份', '哪一年。', 2018]),
    giving: reference(context, 'giving', ['捐赠', '属于哪个捐赠项目。', '校园认养']).optional(),
  }).meta({ label: '登记', description: '冠名和认养的登记。' });
}

export function baseSchema(context: SchemaContext) {
  return z.strictObject({
    name: text(['名称', '基地或单位名称。', '东海预报中心实习基地'], { max: 60 }),
    city: reference(context, 'places', ['城市', '所在城市。', '舟山']),
    college: reference(context, 'colleges', ['学院', '对接的学院。', '海洋学院']).optional(),
    since: year(['年份', '哪年挂牌。', 2015]),
    places: number(['名额', '每年接收多少学生。', 12]).optional(),
    url: url(['链接', '单位的网页。', 'https://example.org/']).optional(),
  }).meta({ label: '基地', description: '实习就业基地。' });
}

export function figureSchema(_context: SchemaContext) {
  return z.strictObject({
    name: text(['名称', '数字是什么。', '各届校友'], { max: 40 }),
    nameEn: text(['英文名', '英文说明。', 'alumni'], { max: 80 }).optional(),
    value: number(['数值', '数字。', 126000]),
    unit: text(['单位', '数的单位。', '人'], { max: 10 }).optional(),
    source: text(['来源', '数字从哪里来。', '校友工作办公室年报'], { max: 80 }),
    asOf: day(['截至', '统计到哪天。', '2026-08-31']),
  }).meta({ label: '数字', description: '首页和简介里的数字，写明来源和日期。' });
}

export function historySchema(_context: SchemaContext) {
  return z.strictObject({
    day: monthDay(['日子', '几月几日。', '11-16']).optional(),
    year: year(['年份', '哪一年。', 1958]),
    event: text(['事', '一句话。', '滨海水产航海学校在东堤开学'], { max: 120 }),
    eventEn: text(['英文', '英文一句话。', 'The school opens on the East Dyke'], { max: 200 }).optional(),
  }).meta({ label: '校史', description: '校史大事，用于“校史上的今天”和时间线。' });
}

export function redirectSchema(_context: SchemaContext) {
  return z.strictObject({
    from: address(['旧网址', '以斜线开头的旧地址。', '/info/1137/8004.htm']),
    to: address(['新网址', '现在的地址。', '/stories/20260308-lin-haiyan/']),
  }).meta({ label: '转址', description: '旧网址转到新网址。' });
}

export function takedownSchema(context: SchemaContext) {
  return z.strictObject({
    url: address(['网址', '要撤下的页面。', '/news/20251103-example/']).optional(),
    person: reference(context, 'people', ['人物', '要撤下的人。', '林海燕']).optional(),
    date: dayOrYear(['日期', '撤下的日期。', '2026-05-01']),
    reason: choice(takedownReasons, ['原因', '本人要求、亲属要求、内容有误、版权或主管部门要求。', '本人要求']),
  }).meta({ label: '撤下', description: '撤下的页面和人物，不再出现在任何地方。' });
}


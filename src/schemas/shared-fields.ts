import { chains, scenes, timesOfDay } from './choices.ts';
import {
  address, boolean, choice, day, group, list, number, picture, reference, text, time, year, type SchemaContext,
} from './field.ts';

/** Optional fields that every collection of entries has. */
export function sharedFields(context: SchemaContext) {
  return {
    summary: text(['摘要', '列表和分享时显示的一两句话，不超过120字。', '二十六年，四百一十二只浮标。'],
      { max: 120, translate: true }).optional(),
    cover: picture(context, ['封面', '文首和列表里的图。不写则由系统按篇目画一幅版画。', { src: '封面.jpg', alt: '东堤日出' }])
      .optional(),
    scene: choice(scenes, ['场景', '没有照片时，版画画什么。', '港湾']).optional(),
    light: choice(timesOfDay, ['时辰', '版画的天色。', '清晨']).optional(),
    tags: list(text(['标签', '一个词。', '海洋'], { max: 20 }), ['标签', '几个词，用顿号隔开。', ['海洋', '气象']]).optional(),
    draft: boolean(['草稿', '写“是”就不发布。', true]).optional(),
    publishAt: time(['定时', '到了这个时间才发布。', '2026-12-01 09:00']).optional(),
    updated: day(['更新', '内容最近一次改动的日期。', '2026-11-20']).optional(),
    correction: text(['更正', '改了什么，读者看得到。', '11月20日更正：获奖年份应为2019年。'], { translate: true }).optional(),
    featured: boolean(['推荐', '写“是”就进入首页推荐。', true]).optional(),
    redirectFrom: list(address(['旧网址', '以斜线开头的旧地址。', '/info/1137/8004.htm']),
      ['旧网址', '这一页从前的地址，访问时自动转来。', ['/info/1137/8004.htm']]).optional(),
    college: reference(context, 'colleges', ['学院', '学院的名称或编号，见 data/colleges.yaml。', '海洋学院']).optional(),
    chapters: list(reference(context, 'chapters', ['校友会', '校友会的名称或编号。', '青岛校友会']),
      ['校友会', '写到了哪些校友会，用顿号隔开。', ['青岛校友会']]).optional(),
    people: list(reference(context, 'people', ['人物', '人物的姓名或编号。', '林海燕']),
      ['人物', '写到了谁，用顿号隔开。重名时写编号。', ['林海燕']]).optional(),
    piiAllowed: list(group({
      text: text(['内容', '确实可以公开的那串号码，照原样写。', '0532-86012345']),
      reason: text(['理由', '为什么可以公开。', '办公电话，单位已公布']),
    }, ['例外', '一条例外。', { text: '0532-86012345', reason: '办公电话' }]),
    ['号码例外', '检查误认为个人信息的号码，逐条写明理由。', [{ text: '13800000000', reason: '对外公布的值班手机' }]]).optional(),
  };
}

/** Who wrote, took pictures and answered for a text. */
export function bylineFields(context: SchemaContext) {
  return {
    author: list(text(['文', '作者姓名。', '陈晓舟']), ['文', '作者，用顿号隔开。', ['陈晓舟']]).optional(),
    photo: list(text(['图', '摄影或供图者。', '校友会秘书处']), ['图', '摄影或供图者，用顿号隔开。', ['李望']]).optional(),
    source: text(['来源', '供稿单位或原载媒体。', '海洋学院'], { translate: true }).optional(),
    editor: text(['责编', '责任编辑。', '许知行']).optional(),
    review: group({
      first: text(['初审', '初审人。', '许知行']).optional(),
      second: text(['复审', '复审人。', '梁怀远']).optional(),
      final: text(['终审', '终审人。', '宋敏之']).optional(),
    }, ['三审', '三级审核的姓名。', { first: '许知行', second: '梁怀远', final: '宋敏之' }]).optional(),
    series: reference(context, 'series', ['系列', '属于哪个系列或专题。', '海上来信']).optional(),
    part: number(['篇次', '在系列中的第几篇。', 3], { min: 1, max: 10_000 }).optional(),
  };
}

export function chainField() {
  return list(choice(chains, ['四链', '智力链、人才链、产业链、故事链之一。', '产业链']),
    ['四链', '属于四链中的哪几链。', ['产业链']]).optional();
}

export function factsField() {
  return list(group({
    n: text(['数值', '数字连同单位。', '412只'], { max: 20, translate: true }),
    label: text(['说明', '这个数字是什么。', '布放的浮标'], { max: 40, translate: true }),
  }, ['数字', '一个数字。', { n: '412只', label: '布放的浮标' }]),
  ['数字', '文中最要紧的几个数字。', [{ n: '412只', label: '布放的浮标' }]], { translate: true }).optional();
}

/** A life in years: school years stand out. */
export function lifeField() {
  return list(group({
    year: year(['年份', '四位年份。', 1998]),
    age: number(['年龄', '当年几岁。', 18], { max: 130 }).optional(),
    text: text(['事', '一句话。', '考入海洋科学系'], { max: 60, translate: true }),
    atSchool: boolean(['在校', '这一年在校就写“是”。', true]).optional(),
  }, ['一年', '一年一行。', { year: 1998, text: '考入海洋科学系', atSchool: true }]),
  ['年表', '一生中要紧的几年，按先后写。', [{ year: 1998, text: '考入海洋科学系', atSchool: true }]],
  { translate: true }).optional();
}

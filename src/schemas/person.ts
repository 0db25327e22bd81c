import { z } from 'zod';
import {
  collars, consentBases, consentScopes, consentStates, degrees, facings, genders, hairstyles, personRoles, scenes,
  timesOfDay,
} from './choices.ts';
import {
  boolean, choice, day, group, list, number, picture, reference, text, url, year, type SchemaContext,
} from './field.ts';
import { lifeField, sharedFields } from './shared-fields.ts';

export function consentField() {
  return group({
    state: choice(consentStates, ['状态', '公开、部分或撤回。撤回后全站不再出现此人。', '公开']),
    date: day(['日期', '取得授权的日期。', '2026-03-08']).optional(),
    basis: choice(consentBases, ['依据', '凭什么公开：单独同意、新闻、公职、监护人（未成年）、近亲属（已故）。', '单独同意']).optional(),
    scope: list(choice(consentScopes, ['范围', '同意公开的一项。', '照片']),
      ['范围', '同意公开哪些：姓名、照片、班级、单位、城市、联系。没写的一律不显示。', ['姓名', '照片', '班级']]).optional(),
    evidenceId: text(['凭证号', '授权书存档的编号，不公开。', 'SQ-2026-0031']).optional(),
    expires: day(['有效期', '授权到哪一天为止。', '2031-03-08']).optional(),
  }, ['授权', '本人同意公开什么。必填。', { state: '公开', scope: ['姓名', '照片', '班级'], basis: '单独同意' }]);
}

/** What the block print of a person shows when there is no photograph. */
function plateField() {
  return group({
    gender: choice(genders, ['性别', '男或女，只用于画像。', '女']).optional(),
    age: number(['年纪', '画成多大岁数。', 46], { min: 16, max: 110 }).optional(),
    hair: choice(hairstyles, ['发式', '画像的发式。', '齐耳']).optional(),
    glasses: boolean(['眼镜', '戴不戴眼镜。', true]).optional(),
    collar: choice(collars, ['衣领', '画像的衣领。', '立领']).optional(),
    scene: choice(scenes, ['场景', '胸中的山水：此人做什么工作。', '港湾']).optional(),
    light: choice(timesOfDay, ['时辰', '画像的天色。', '清晨']).optional(),
    facing: choice(facings, ['朝向', '脸朝哪边。', '右']).optional(),
  }, ['画像', '没有照片时画一幅版画像，不求像本人。', { gender: '女', age: 46, hair: '齐耳', scene: '港湾' }]).optional();
}

/** Someone the site writes about. */
export function personSchema(context: SchemaContext) {
  return z.strictObject({
    name: text(['姓名', '中文姓名，不加称谓。', '林海燕'], { max: 40, essential: true }),
    consent: consentField(),
    nameEn: text(['英文名', '名在前，姓在后。', 'Haiyan Lin'], { max: 80 }).optional(),
    surname: text(['姓', '姓氏版上的大字，复姓才需要写。', '欧阳'], { max: 4 }).optional(),
    aliases: list(text(['别名', '曾用名、笔名。', '林海雁'], { max: 40 }), ['别名', '同一个人的其他名字，用顿号隔开。', ['林海雁']]).optional(),
    portrait: picture(context, ['照片', '本人照片。授权范围里要有“照片”。', { src: '照片.jpg', alt: '林海燕半身像' }]).optional(),
    plate: plateField(),
    headline: text(['一句话', '一句话说清这个人，不超过44字。', '她把台风的脾气写进了预报员的早班'],
      { max: 44, translate: true, essential: true }).optional(),
    education: list(group({
      college: reference(context, 'colleges', ['学院', '学院的名称或编号。', '海洋学院']),
      major: text(['专业', '专业名称。', '海洋科学'], { max: 40, translate: true }).optional(),
      degree: choice(degrees, ['学位', '本、硕、博或专。', '本']).optional(),
      entry: year(['入学年', '哪年入学，即“级”。', 1998]).optional(),
      graduate: year(['毕业年', '哪年毕业，即“届”。', 2002]).optional(),
      class: text(['班级', '班级名称。', '海科981班'], { max: 40, translate: true }).optional(),
    }, ['学历', '一段学历。', { college: '海洋学院', major: '海洋科学', degree: '本', entry: 1998, graduate: 2002 }]),
    ['学历', '在本校的学历，一段一行。', [{ college: '海洋学院', entry: 1998, graduate: 2002 }]],
    { translate: true, essential: true }).optional(),
    city: reference(context, 'places', ['城市', '现居城市，见 data/places.yaml。', '舟山']).optional(),
    industry: text(['行业', '所在行业。', '海洋与气象'], { max: 20, translate: true }).optional(),
    company: text(['单位', '工作单位。', '东海预报中心'], { max: 60, translate: true, essential: true }).optional(),
    position: text(['职务', '职务或职称。', '首席预报员'], { max: 60, translate: true }).optional(),
    roles: list(choice(personRoles, ['角色', '在校友工作中的角色。', '导师']),
      ['角色', '导师、双创导师、客座教授、主讲、联络员、会长、捐赠人。', ['导师']]).optional(),
    honours: list(group({
      title: text(['名称', '荣誉全称。', '全省先进工作者'], { max: 80, translate: true }),
      year: year(['年份', '获得的年份。', 2019]).optional(),
      ref: text(['出处', '文件号或报道。', '省报2019年5月1日'], { max: 120, translate: true }).optional(),
    }, ['荣誉', '一项校外荣誉。校友会的奖写在 data/honours.yaml。', { title: '全省先进工作者', year: 2019 }]),
    ['荣誉', '校外荣誉，一项一行。', [{ title: '全省先进工作者', year: 2019 }]], { translate: true }).optional(),
    mentoring: group({
      open: boolean(['开放', '愿意接待学生就写“是”。', true]),
      topics: list(text(['话题', '可以谈的话题。', '海上实习'], { max: 20, translate: true }), ['话题', '可以谈什么，用顿号隔开。', ['海上实习']])
        .optional(),
    }, ['导师', '导师墙上显示。联系由校友办转接。', { open: true, topics: ['海上实习'] }], { translate: true }).optional(),
    life: lifeField(),
    links: list(url(['链接', '公开的个人主页或报道。', 'https://example.org/']), ['链接', '相关网页。', ['https://example.org/']])
      .optional(),
    contact: text(['联系', '对外的联系方式。授权范围里要有“联系”。', '由校友办转接'], { max: 120 }).optional(),
    minor: boolean(['未成年', '未满十八岁写“是”，授权依据须为监护人。', true]).optional(),
    deceased: boolean(['已故', '已故写“是”，授权依据须为近亲属、新闻或公职。', true]).optional(),
    lived: group({
      born: year(['生年', '出生年份。', 1936]).optional(),
      died: year(['卒年', '去世年份。', 2024]),
    }, ['生卒', '只在已故时写。', { born: 1936, died: 2024 }]).optional(),
    ...sharedFields(context),
  }).meta({ label: '人物', description: '写到的每一位校友。' });
}

// Fixed sets that editors choose from. The key is stored and stands in addresses; the label is what editors write.

export const consentStates = { public: '公开', partial: '部分', withdrawn: '撤回' } as const;
export const consentBases = {
  consent: '单独同意', news: '新闻', office: '公职', guardian: '监护人', relative: '近亲属',
} as const;
export const consentScopes = {
  name: '姓名', photo: '照片', class: '班级', employer: '单位', city: '城市', contact: '联系',
} as const;
export const degrees = { bachelor: '本', master: '硕', doctor: '博', college: '专' } as const;
export const personRoles = {
  mentor: '导师', startup: '双创导师', professor: '客座教授', speaker: '主讲', liaison: '联络员', president: '会长',
  donor: '捐赠人',
} as const;

export const storyFormats = {
  feature: '人物特写', qa: '问答', timeline: '时间线', photo: '图片故事', speech: '演讲', visit: '寻访手记',
  memory: '口述', notes: '近况', case: '案例', memorial: '悼念',
} as const;
/** Other names under which editors know a format. */
export const storyFormatNames = { 寄语: 'speech', '演讲/寄语': 'speech', 回忆: 'memory', '口述/回忆': 'memory', 特写: 'feature' } as const;
export const chains = { wisdom: '智力链', talent: '人才链', industry: '产业链', story: '故事链' } as const;

export const newsCategories = {
  association: '总会', college: '学院', local: '地方', industry: '行业', company: '企业', visit: '走访', notice: '公告',
  media: '媒体',
} as const;

export const chapterKinds = {
  association: '总会', local: '地方', college: '学院', industry: '行业', company: '企业', class: '班级',
  interest: '兴趣', federation: '联合会',
} as const;
export const chapterStatuses = { active: '活跃', preparing: '筹建', dormant: '休眠' } as const;

export const eventKinds = {
  reunion: '返校', annual: '年会', forum: '论坛', lecture: '讲堂', social: '联谊', contest: '赛事', job: '招聘',
  ceremony: '典礼', visit: '走访', investment: '招商', roadshow: '路演', discussion: '座谈',
} as const;
export const eventStates = { normal: '正常', postponed: '延期', cancelled: '取消' } as const;

export const cultureKinds = {
  history: '校史', landmark: '地标', tradition: '传统', emblem: '校徽校歌', exhibition: '展览', product: '文创',
  brand: '品牌活动', service: '服务', mentoring: '师友', project: '项目',
} as const;

export const seriesKinds = {
  story: '故事', lecture: '讲堂', forum: '论坛', visit: '寻访', topic: '专题', contest: '赛事', brand: '品牌项目',
  annual: '年会',
} as const;
export const seriesOrders = { ascending: '升', descending: '降' } as const;

export const publications = { newspaper: '报', magazine: '刊' } as const;

export const givingKinds = {
  scholarship: '奖助学金', fund: '基金', naming: '冠名', adoption: '认养', goods: '实物', emergency: '应急',
  joint: '共建', cooperation: '合作',
} as const;
export const givingStates = { open: '进行', done: '完成', standing: '长期' } as const;

export const documentKinds = {
  charter: '章程', rule: '制度', plan: '计划', summary: '总结', report: '报告', guide: '指南', form: '表格',
  policy: '政策',
} as const;
export const documentStates = { current: '现行', revised: '修订', repealed: '废止' } as const;

export const pageKinds = {
  about: '关于', organisation: '组织', guide: '指南', faq: '问答', transparency: '透明', links: '链接',
  volunteer: '志愿',
} as const;

export const honourKinds = {
  distinguished: '杰出', renowned: '知名', success: '成功', contribution: '特殊贡献', collective: '集体',
  individual: '个人',
} as const;
export const registerKinds = { naming: '冠名', adoption: '认养' } as const;
export const placeKinds = { campus: '校园', city: '城市', other: '其他' } as const;
export const regions = { mainland: '境内', overseas: '境外' } as const;
export const chapterViews = { grid: '活字', list: '列表' } as const;
export const mourningScopes = { home: '首页', site: '全站' } as const;
export const takedownReasons = {
  request: '本人要求', relative: '亲属要求', error: '内容有误', copyright: '版权', order: '主管部门要求',
} as const;

// What the block prints can draw; the engine in src/imagery uses the same keys.
export const scenes = {
  harbour: '港湾', campus: '校园', bridge: '长桥', observatory: '星台', turbines: '风机', dunes: '沙丘',
  shipyard: '船台', avenue: '林荫道', rain: '雨中', pine: '松', village: '山村', regatta: '帆赛',
  library: '书库', laboratory: '实验室', field: '田野', gate: '校门',
} as const;
export const timesOfDay = {
  dawn: '清晨', day: '白天', dusk: '黄昏', night: '夜', mist: '雾', autumn: '秋',
} as const;
export const genders = { m: '男', f: '女' } as const;
export const hairstyles = {
  short: '短发', part: '分头', recede: '高额', bob: '齐耳', bun: '发髻', tail: '马尾', crop: '寸发', long: '长发',
} as const;
export const collars = { suit: '西装', shirt: '衬衫', stand: '立领', scarf: '围巾' } as const;
export const facings = { l: '左', r: '右' } as const;

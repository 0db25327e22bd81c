import { z } from 'zod';
import { chapterViews, mourningScopes, regions } from './choices.ts';
import {
  address, boolean, choice, colour, day, email, group, list, monthDay, number, picture, text, time, url, year,
  type SchemaContext,
} from './field.ts';

/** Settings of the whole site, `content/site.yaml`. */
export function siteSchema(context: SchemaContext) {
  return z.strictObject({
    name: text(['校名', '学校全称。', '滨海理工大学'], { max: 40 }),
    short: text(['简称', '学校简称。', '滨理'], { max: 8 }),
    nameEn: text(['英文名', '学校英文全称。', 'Binhai Polytechnic University'], { max: 80 }),
    shortEn: text(['英文简称', '学校英文简称。', 'BPU'], { max: 12 }).optional(),
    title: text(['站名', '网站名称。', '滨海理工大学校友志'], { max: 40 }),
    titleEn: text(['英文站名', '网站英文名称。', 'BPU Alumni Chronicle'], { max: 80 }),
    url: url(['网址', '网站的正式地址，不带路径。', 'https://alumni.example.edu.cn']),
    base: address(['路径', '网站装在子目录下时写，例如 /alumni/。', '/alumni/']).optional(),
    founded: year(['建校', '建校年份。', 1958]),
    anniversary: monthDay(['校庆日', '几月几日。', '11-16']),
    motto: text(['校训', '校训。', '知海 明理 致用'], { max: 40 }).optional(),
    mottoEn: text(['英文校训', '校训的英文。', 'Know the sea, seek the reason, be of use'], { max: 120 }).optional(),
    brand: colour(['学校色', '学校标准色，六位色值。', '#0E4D56']),
    accent: colour(['辅助色', '印章的颜色，一般不写。', '#B23A2E']).optional(),
    emblem: picture(context, ['校徽', '校徽图，不会改色。', { src: 'emblem.svg', alt: '滨海理工大学校徽' }]).optional(),
    fictional: boolean(['虚构', '演示站写“是”，每页页脚注明学校和人物均为虚构。', true]).optional(),
    host: text(['主办单位', '页脚的主办单位。', '滨海理工大学校友工作办公室'], { max: 60 }),
    hostEn: text(['主办单位英文', '主办单位英文名称。', 'Alumni Office, BPU'], { max: 80 }).optional(),
    contact: group({
      email: email(['邮箱', '公务邮箱。', 'office@alumni.example.edu.cn']),
      phone: text(['电话', '办公电话。', '0530-55550100'], { max: 40 }).optional(),
      address: text(['地址', '通信地址。', '滨海市东堤路1号'], { max: 80 }).optional(),
      addressEn: text(['英文地址', '英文通信地址。', '1 East Dyke Road, Binhai'], { max: 120 }).optional(),
      postcode: text(['邮编', '邮政编码。', '315800'], { max: 10 }).optional(),
    }, ['联系', '校友办的联系方式。', { email: 'office@alumni.example.edu.cn' }]),
    icp: text(['备案号', 'ICP 备案号。', '滨ICP备00000000号'], { max: 40 }).optional(),
    police: text(['公安备案号', '公安联网备案号。', '滨公网安备 00000000000000号'], { max: 60 }).optional(),
    region: choice(regions, ['区域', '网站服务器在境内还是境外。', '境内']).optional(),
    association: group({
      name: text(['名称', '校友会注册名称。', '滨海理工大学校友会'], { max: 60 }),
      nameEn: text(['英文名', '校友会英文名称。', 'BPU Alumni Association'], { max: 80 }).optional(),
      number: text(['登记号', '社会组织登记证号。', '演示0000'], { max: 40 }).optional(),
    }, ['校友会', '在民政部门登记的校友会。', { name: '滨海理工大学校友会' }]).optional(),
    wechat: group({
      account: text(['账号', '公众号名称。', '滨理校友'], { max: 40 }),
      qr: picture(context, ['二维码', '公众号二维码。', { src: 'qr.png', alt: '公众号二维码' }]).optional(),
    }, ['微信', '公众号。', { account: '滨理校友' }]).optional(),
    liaisonTitle: text(['联络员称谓', '联络员、信使、亲和使者等。', '联络员'], { max: 10 }).optional(),
    reunionYears: list(number(['年数', '毕业满多少年值年返校。', 10], { min: 1, max: 100 }),
      ['值年', '毕业满多少年的届别值年返校，用顿号隔开。', [10, 20, 30, 40, 50, 60]]).optional(),
    mourning: list(group({
      from: day(['起', '从哪天起。', '2026-12-13']),
      to: day(['止', '到哪天止（含当天）。', '2026-12-13']),
      scope: choice(mourningScopes, ['范围', '首页或全站。', '全站']),
      reason: text(['缘由', '为什么。', '国家公祭日'], { max: 40 }),
    }, ['一次', '一次哀悼日。', { from: '2026-12-13', to: '2026-12-13', scope: '全站', reason: '国家公祭日' }]),
    ['哀悼日', '这些天页面转为素色。12月13日已内置。', []]).optional(),
    chapterView: choice(chapterViews, ['校友会排列', '活字或列表。', '活字']).optional(),
    abbreviations: list(group({
      short: text(['简写', '读者会写的简写。', '滨理'], { max: 20 }),
      full: text(['全写', '对应的全写。', '滨海理工大学'], { max: 40 }),
    }, ['一条', '一条一行。', { short: '滨理', full: '滨海理工大学' }]),
    ['简写', '搜索时当作同一个词。', [{ short: '滨理', full: '滨海理工大学' }]]).optional(),
    webfonts: boolean(['网络字体', '写“否”就只用读者设备上的字体。', true]).optional(),
    today: time(['今天', '只在演示站写：把这一刻当作现在。', '2026-11-20 09:00']).optional(),
  }).meta({ label: '网站', description: '整个网站的设置。' });
}

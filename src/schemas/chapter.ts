import { z } from 'zod';
import { chapterKinds, chapterStatuses } from './choices.ts';
import {
  choice, day, dayOrYear, email, group, list, number, picture, reference, text, year, type SchemaContext,
} from './field.ts';
import { sharedFields } from './shared-fields.ts';

/** An association of alumni by place, college, industry, company, class or interest. */
export function chapterSchema(context: SchemaContext) {
  return z.strictObject({
    name: text(['名称', '全称。', '青岛校友会'], { max: 40, translate: true, essential: true }),
    kind: choice(chapterKinds, ['类型', '总会、地方、学院、行业、企业、班级、兴趣或联合会。', '地方'], { essential: true }),
    status: choice(chapterStatuses, ['状态', '活跃、筹建或休眠。', '活跃'], { essential: true }),
    aliases: list(text(['别名', '简称或旧称。', '青岛分会'], { max: 40 }), ['别名', '其他叫法，用顿号隔开。', ['青岛分会']]).optional(),
    region: group({
      country: text(['国家', '境外才写，用外交部的通行译名。', '日本'], { max: 20, translate: true }).optional(),
      province: text(['省份', '省、自治区、直辖市或特别行政区。', '山东'], { max: 20 }).optional(),
      city: text(['城市', '城市名。', '青岛'], { max: 20, translate: true }).optional(),
    }, ['地区', '服务的地区。', { province: '山东', city: '青岛' }], { translate: true, essential: true }).optional(),
    parent: reference(context, 'chapters', ['上级', '上一级校友会。', '滨海理工大学校友总会']).optional(),
    founded: dayOrYear(['成立', '成立日期，只知道年份就写年份。', '2012-05-20'], { essential: true }).optional(),
    members: number(['人数', '登记在册的校友人数。', 620]).optional(),
    membersAsOf: day(['人数截至', '人数统计到哪天。', '2026-09-30']).optional(),
    officers: list(group({
      role: text(['职务', '会长、秘书长等。', '会长'], { max: 20, translate: true }),
      name: text(['姓名', '姓名。', '许舰'], { max: 20 }),
      person: reference(context, 'people', ['人物', '有人物页的写上。', '许舰']).optional(),
      until: year(['任期至', '任期到哪一年。', 2028]).optional(),
    }, ['负责人', '一位负责人。', { role: '会长', name: '许舰', until: 2028 }]),
    ['负责人', '会长、秘书长等，一人一行。', [{ role: '会长', name: '许舰' }]], { translate: true, essential: true }).optional(),
    contact: group({
      email: email(['邮箱', '公务邮箱，不写私人邮箱。', 'qingdao@alumni.example.edu.cn']).optional(),
      phone: text(['电话', '办公电话，不写手机。', '0532-55550101'], { max: 40 }).optional(),
      address: text(['地址', '办公地址。', '青岛市市南区海风路8号'], { max: 80, translate: true }).optional(),
    }, ['联系', '只写办公联系方式。', { email: 'qingdao@alumni.example.edu.cn' }], { translate: true }).optional(),
    wechat: group({
      account: text(['账号', '公众号名称。', '滨理青岛校友'], { max: 40 }).optional(),
      qr: picture(context, ['二维码', '公众号或管理员的二维码。', { src: 'qr.png', alt: '公众号二维码' }]).optional(),
      qrExpires: day(['有效期', '群二维码几天就失效，写明到哪天。', '2026-12-01']).optional(),
    }, ['微信', '公众号和二维码。', { account: '滨理青岛校友' }]).optional(),
    industry: text(['行业', '行业校友会写明行业。', '海洋装备'], { max: 20, translate: true }).optional(),
    sort: text(['大字', '校友会页首的一个大字。', '青'], { max: 2 }).optional(),
    ...sharedFields(context),
  }).meta({ label: '校友会', description: '总会、地方、学院、行业等各类校友组织。' });
}

import sharp from 'sharp';
import { smallSiteCopy, type ContentCopy } from '../small-site-copy.ts';

/** Words that may stand in no file of the site; each is written somewhere in the content. */
export const secrets = [
  '柳藏舟', 'Cangzhou Liu', '柳的正文机密', '袁撤下', '袁的正文机密',
  '半开单位机密', '半开职务机密', '半开班级机密', '半开荣誉机密', '半开一句话机密', '半开正文机密', '半开英文机密', 'halfopen-secret',
  'SQ-JIMI-0001', 'SQ-JIMI-0002', 'SQ-JIMI-0003', '例外理由机密',
  '草稿标题机密', '草稿正文机密', '未到标题机密', '未到正文机密', '过期标题机密', '过期正文机密', '撤稿标题机密', '撤稿正文机密',
  '汪旧照', '韩匿名', '联络员机密', '半开颁奖词机密', '照片说明机密',
] as const;

/** Names of pictures of which no trace may be left. */
export const hiddenPictures = ['portrait-secret', 'draft-secret'] as const;

/** A photograph as a telephone takes it: with the place, the camera and the owner in it. */
async function photograph(seed: number): Promise<Buffer> {
  const noise = Uint8Array.from({ length: 640 * 480 * 3 }, (_, index) => (index * seed) % 251);
  return sharp(noise, { raw: { width: 640, height: 480, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Phone', Artist: '摄影者机密', Copyright: 'owner-secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 9/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

const record = (id: string) => `  日期: 2026-03-08\n  依据: 单独同意\n  凭证号: ${id}\n  有效期: 2031-03-08`;

const texts: Record<string, string> = {
  'people/liu-cangzhou/index.md': `---
姓名: 柳藏舟
英文名: Cangzhou Liu
授权:
  状态: 撤回
---

柳的正文机密。
`,
  'people/yuan-chexia/index.md': '---\n姓名: 袁撤下\n授权:\n  状态: 公开\n  范围: 姓名、班级\n---\n\n袁的正文机密。\n',
  'people/half-open/index.md': `---
姓名: 半开明
授权:
  状态: 部分
  范围: 姓名
${record('SQ-JIMI-0001')}
一句话: 半开一句话机密
单位: 半开单位机密
职务: 半开职务机密
学历:
  - 学院: 海洋学院
    入学年: 1998
    班级: 半开班级机密
荣誉:
  - 名称: 半开荣誉机密
    年份: 2019
---

半开正文机密。
`,
  'people/half-open/index.en.md': '---\n一句话: halfopen-secret\n---\n\n半开英文机密, as told.\n',
  'people/zhao-you/index.md': `---
姓名: 赵有照
授权:
  状态: 公开
  范围: 姓名、照片
${record('SQ-JIMI-0002')}
照片:
  路径: portrait-shown.jpg
  替代文字: 赵有照在灯下
---

赵有照。
`,
  'people/wang-jiu/index.md': `---
姓名: 汪旧照
授权:
  状态: 公开
  范围: 姓名、照片
  日期: 2020-03-08
  依据: 单独同意
  凭证号: SQ-JIMI-0003
  有效期: 2025-03-08
照片:
  路径: portrait-secret.jpg
  替代文字: 照片说明机密
---

汪旧照。
`,
  'stories/20260401-draft/index.md': `---
标题: 草稿标题机密
日期: 2026-04-01
体裁: 人物特写
人物: 林海燕
草稿: 是
封面:
  路径: draft-secret.jpg
  替代文字: 灯
---

草稿正文机密。
`,
  'stories/20260402-photo/index.md': `---
标题: 带着照片的一篇
日期: 2026-04-02
体裁: 人物特写
人物: 林海燕
封面:
  路径: cover.jpg
  替代文字: 封面上的海
---

正文。

![海](body.jpg "海边的堤（摄影：李望）")
`,
  'news/20270101-later/index.md': `---
标题: 未到标题机密
日期: 2027-01-01
栏目: 总会
定时: 2027-01-01 09:00
---

未到正文机密。
`,
  'news/20260101-over/index.md': '---\n标题: 过期标题机密\n日期: 2026-01-01\n栏目: 总会\n失效: 2026-02-01\n---\n\n过期正文机密。\n',
  'news/20260102-gone/index.md': '---\n标题: 撤稿标题机密\n日期: 2026-01-02\n栏目: 总会\n---\n\n撤稿正文机密。\n',
  'chapters/qingdao/index.md': `---
名称: 青岛校友会
类型: 地方
状态: 活跃
地区:
  省份: 山东
  城市: 青岛
成立: 2012
微信:
  账号: 滨理青岛校友
  二维码:
    路径: qr.jpg
    替代文字: 公众号二维码
号码例外:
  - 内容: "13800000000"
    理由: 例外理由机密
---

青岛校友会。值班电话13800000000。
`,
  'giving/lighthouse/index.md': `---
标题: 灯塔奖学金
类型: 奖助学金
进度: 长期
联系: giving@alumni.example.edu.cn
鸣谢:
  - 姓名: 韩匿名
    说明: 发起人
    匿名: 是
  - 姓名: 1965级航标专修科
    说明: 同行
---

灯塔奖学金。
`,
  'data/liaisons.yaml': `- 年份: 2026
  班级: 船舶2022级1班
  姓名: 联络员机密
  授权:
    状态: 撤回
`,
  'data/honours.yaml': `- 奖项: 杰出校友
  年份: 2025
  人物: 半开明
  颁奖词: 半开颁奖词机密
`,
  'data/takedown.yaml': `- 人物: 袁撤下
  日期: 2026-05-01
  原因: 本人要求
- 网址: /en/news/20260102-gone
  日期: 2026-05-01
  原因: 内容有误
`,
};

/** A small site in whose content stands much that no reader may see. */
export async function siteWithSecrets(): Promise<ContentCopy> {
  const copy = smallSiteCopy('secrets');
  for (const [file, text] of Object.entries(texts)) copy.write(file, text);
  const pictures = [
    'people/zhao-you/portrait-shown', 'people/wang-jiu/portrait-secret', 'stories/20260401-draft/draft-secret',
    'stories/20260402-photo/cover', 'stories/20260402-photo/body', 'chapters/qingdao/qr',
  ];
  for (const [index, picture] of pictures.entries()) copy.write(`${picture}.jpg`, await photograph(7 + index * 2));
  return copy;
}

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Numbers in the same order every time. */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳'];
const given = [...'海燕致远牧云若兰舰鹭墨雨桐知秋守正一帆宁听涛默农一白远书宁时春生稻小满汀以宁问澜锦程野清和思源怀瑾景行明川望舒子衿采薇'];
const doers = ['校友会秘书处', '海洋学院', '摄影社', '北京校友会', '深圳校友会', '志愿者队', '档案馆', '图书馆海洋分馆', '毕业十年的同学', '帆船俱乐部'];
const deeds = ['走访了', '资助了', '整理了', '发起了', '举办了', '参观了', '修订了', '带来了', '完成了', '启动了'];
const things = ['一间开放到深夜的自习室', '面向新生的导师计划', '沿海防护林的监测站', '三场就业讲座', '一份跨越四代人的实验记录', '值年返校的接待流程',
  '校史馆的口述档案', '产学研对接会', '连接两个校区的步道', '奖学金评审章程'];
const reasons = ['希望把学到的东西还给后来的人', '因为当年有人这样帮助过自己', '让离校的人随时找得到回来的路', '这件事从提出到落地用了十四个月', '参加的人比报名的多出一倍',
  '相关材料已经移交档案馆', '下一次活动定在明年五月'];
const times = ['上个周末', '九月的一个清晨', '校庆前夕', '台风过后的第三天', '毕业典礼当天', '今年春天', '连续第七年'];
const formats = ['人物特写', '人物特写', '人物特写', '人物特写'];
const categories = ['总会', '学院', '地方', '行业', '企业', '走访', '公告', '媒体'];

/** How many entries of each kind a site of so many entries has. */
export function shares(count: number): Record<'people' | 'chapters' | 'events' | 'stories' | 'news', number> {
  const people = Math.round(count * 0.1);
  const chapters = Math.round(count * 0.02);
  const events = Math.round(count * 0.03);
  const stories = Math.round(count * 0.2);
  return { people, chapters, events, stories, news: count - people - chapters - events - stories };
}

/** Writes a site of `count` entries about nobody, with a photograph beside every fiftieth; the same every time. */
export async function writeGeneratedContent(directory: string, count: number): Promise<void> {
  const random = seededNumbers(20261120 + count);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const sentence = () => `${pick(doers)}${pick(times)}${pick(deeds)}${pick(things)}，${pick(reasons)}。`;
  const paragraph = () => Array.from({ length: 5 }, sentence).join('');
  const body = () => [paragraph(), `## ${pick(things)}`, paragraph(), paragraph(), `> ${sentence()}`, `## ${pick(times)}`,
    `- ${sentence()}\n- **${pick(reasons)}**\n- ${sentence()}`, paragraph(), paragraph(), paragraph()].join('\n\n');
  const day = () => new Date(Date.UTC(2006, 0, 1) + random(7500) * 86_400_000).toISOString().slice(0, 10);
  const pictures = await photographs();
  const totals = shares(count);
  const number = (index: number) => String(index).padStart(5, '0');

  const write = async (path: string, lines: string[], text: string, picture?: Buffer) => {
    const folder = join(directory, path);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.md'), `---\n${lines.join('\n')}\n---\n\n${text}\n`);
    if (picture) await writeFile(join(folder, 'photo.jpg'), picture);
  };

  await mkdir(join(directory, 'data'), { recursive: true });
  await writeFile(join(directory, 'site.yaml'), settings);
  await writeFile(join(directory, 'data/colleges.yaml'), colleges);
  for (let index = 0; index < totals.people; index++) {
    const entered = 1958 + random(64);
    const name = `${pick(surnames)}${pick(given)}${pick(given)}`;
    await write(`people/p${number(index)}`, [`姓名: ${name}`, '授权:', '  状态: 公开', '  范围: 姓名、班级',
      `一句话: ${pick(reasons)}`, '学历:', `  - 学院: ${pick(['ocean', 'ship', 'civil'])}`, `    入学年: ${entered}`,
      `    毕业年: ${entered + 4}`], sentence());
  }
  for (let index = 0; index < totals.chapters; index++) {
    await write(`chapters/c${number(index)}`, [`名称: 第${index + 1}校友会`, '类型: 地方', '状态: 活跃', '地区:', '  省份: 浙江', '  城市: 宁波',
      `成立: ${day()}`], paragraph());
  }
  for (let index = 0; index < totals.events; index++) {
    await write(`events/20260101-e${number(index)}`, [`标题: 第${index + 1}次聚会`, `开始: ${day()} 09:00`, '地点: 东堤', '类型: 联谊'], paragraph());
  }
  for (let index = 0; index < totals.stories; index++) {
    const date = day();
    const picture = index % 50 === 0 ? pictures[random(pictures.length)] : undefined;
    await write(`stories/${date.replaceAll('-', '')}-s${number(index)}`, [`标题: ${pick(doers)}的第${index + 1}个故事`, `日期: ${date}`,
      `体裁: ${pick(formats)}`, `导语: ${pick(reasons)}`, `人物: p${number(random(totals.people))}`, `学院: ${pick(['ocean', 'ship', 'civil'])}`,
      ...(picture ? ['封面:', '  路径: photo.jpg', `  替代文字: ${pick(doers)}的合影`] : [])], body(), picture);
  }
  for (let index = 0; index < totals.news; index++) {
    const date = day();
    await write(`news/${date.replaceAll('-', '')}-n${number(index)}`, [`标题: ${pick(doers)}${pick(deeds)}${pick(things).slice(0, 12)}`,
      `日期: ${date} 10:00`, `栏目: ${pick(categories)}`, `校友会: c${number(random(totals.chapters))}`,
      `人物: p${number(random(totals.people))}`], body());
  }
}

async function photographs(): Promise<Buffer[]> {
  return Promise.all(Array.from({ length: 12 }, (_, index) => {
    const shade = createHash('sha256').update(String(index)).digest();
    const background = { r: shade[0] ?? 0, g: shade[1] ?? 0, b: shade[2] ?? 0 };
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
    return sharp({ create: { width: 1600, height: 1000, channels: 3, background, noise } }).jpeg({ quality: 82 }).toBuffer();
  }));
}

const settings = `校名: 滨海理工大学
简称: 滨理
英文名: Binhai Polytechnic University
站名: 滨海理工大学校友志
英文站名: BPU Alumni Chronicle
网址: https://alumni.example.edu.cn
建校: 1958
校庆日: 11-16
学校色: "#0E4D56"
虚构: 是
主办单位: 滨海理工大学校友工作办公室
联系:
  邮箱: office@alumni.example.edu.cn
今天: 2026-11-20 09:00
`;

const colleges = [['ocean', '海洋学院', 'School of Ocean Science', '海洋'], ['ship', '船舶学院', 'School of Naval Architecture', '船舶'],
  ['civil', '土木学院', 'School of Civil Engineering', '土木']]
  .map(([id, name, english, short]) => `- 编号: ${id}\n  名称: ${name}\n  英文名: ${english}\n  简称: ${short}\n`).join('');

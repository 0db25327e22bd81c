import type { Field } from '#schemas/field-tree.ts';
import { nearest } from './nearest.ts';
import type { Reporter } from './reporter.ts';
import type { YamlMap, YamlPair } from './yaml-node.ts';

/** Words that editors use for a field although it is called otherwise; the first that the schema has is meant. */
const synonyms: Record<string, string[]> = {
  作者: ['文'], 记者: ['文'], 撰稿: ['文'], 撰文: ['文'], 文字: ['文'], 通讯员: ['文'],
  摄影: ['图'], 图片: ['封面', '图'], 供图: ['图'], 头图: ['封面'], 题图: ['封面'], 配图: ['封面'], 头像: ['照片'],
  时间: ['日期', '开始'], 发布时间: ['日期'], 发布日期: ['日期'], 开始时间: ['开始'], 结束时间: ['结束'], 举办地点: ['地点'],
  分类: ['栏目', '体裁', '类型'], 类别: ['栏目', '体裁', '类型'], 种类: ['类型'], 形式: ['体裁'],
  关键词: ['标签'], 简介: ['摘要', '一句话'], 概要: ['摘要'], 副标题: ['导语'], 题目: ['标题', '名称'], 名字: ['姓名', '名称'],
  校友: ['人物'], 主人公: ['人物'], 专题: ['系列'], 栏目: ['系列'], 链接: ['原文链接'], 出处: ['来源'], 院系: ['学院'], 系: ['学院'],
  分会: ['校友会'], 编辑: ['责编'], 责任编辑: ['责编'], 发布: ['草稿'], 隐藏: ['草稿'], 毕业: ['毕业年'], 入学: ['入学年'], 公司: ['单位'], 工作单位: ['单位'], 职位: ['职务'],
  author: ['文'], description: ['摘要'], excerpt: ['摘要'], image: ['封面'], pubDate: ['日期'], category: ['栏目', '体裁', '类型'],
};

// Invisible characters are reported of themselves, so they are not made a second finding here.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

export interface FieldPair {
  field: Field;
  pair: YamlPair;
}

/** The pairs of a map by the fields they name; unknown and doubled keys are reported. */
export function matchKeys(map: YamlMap, fields: readonly Field[], report: Reporter): FieldPair[] {
  const byName = new Map<string, Field>();
  for (const field of fields) byName.set(field.key, field).set(field.label, field);
  const found = new Map<Field, FieldPair>();
  for (const pair of map.pairs) {
    const field = byName.get(pair.key.replace(invisible, '').normalize('NFKC').trim());
    if (pair.key === '') {
      report.error('keys/unknown', pair.at, '这里没有写名称。', '每项写成“名称: 值”，或删掉这一行。');
      continue;
    }
    if (!field) {
      report.error('keys/unknown', pair.at, `没有“${pair.key}”这一项。`, unknownRemedy(pair.key, fields));
      continue;
    }
    const earlier = found.get(field);
    if (earlier) {
      report.error('keys/twice', pair.at, `“${pair.key}”和第 ${earlier.pair.at.line} 行的“${earlier.pair.key}”是同一项，写了两次。`,
        '删掉其中一行。');
      continue;
    }
    found.set(field, { field, pair });
  }
  return [...found.values()];
}

function unknownRemedy(key: string, fields: readonly Field[]): string {
  const labels = fields.map((field) => field.label);
  const meant = (Object.hasOwn(synonyms, key) ? synonyms[key] ?? [] : []).find((label) => labels.includes(label))
    ?? nearest(key, labels)
    ?? nearest(key, fields.map((field) => field.key));
  if (meant) return `改成“${meant}”，或删掉这一行。`;
  const shown = labels.slice(0, 12).join('、');
  return `删掉这一行。可以写的有：${shown}${labels.length > 12 ? ' 等，见 docs/fields.md' : ''}。`;
}

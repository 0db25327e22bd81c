import { z } from 'zod';
import { readDay, readDayOrYear, readMonthDay, readTime, type DayProblem, type Reading } from '#domain/written-days.ts';
import { suggestion } from '../nearest.ts';
import { complain, rewrite, type ScalarReader } from './value-context.ts';

const show = (text: string) => `“${text.length > 30 ? `${text.slice(0, 30)}……` : text}”`;

export const readText: ScalarReader<string> = (scalar, field, context) => {
  const text = scalar.text.trim();
  if (field.max !== undefined && text.length > field.max) {
    return complain(context, scalar.at, `“${field.label}”有 ${text.length} 个字，超过 ${field.max} 个字。`, `缩短到 ${field.max} 个字以内。`,
      undefined, 'values/length');
  }
  if (field.widget !== 'markdown' && /\n/.test(text)) {
    return complain(context, scalar.at, `“${field.label}”写成了几行。`, '改成一行。');
  }
  if (/<\/?[a-zA-Z][^>]*>|javascript:/i.test(text)) {
    return complain(context, scalar.at, `“${field.label}”里有网页代码 ${show(text)}。`, '删掉尖括号里的代码，只留文字。', undefined, 'values/markup');
  }
  return text;
};

function dayReader(read: (written: string) => Reading<string>, forms: string): ScalarReader<string> {
  return (scalar, field, context) => {
    const reading = read(scalar.text);
    if ('value' in reading) return reading.value;
    return complain(context, scalar.at, dayProblem(scalar.text, field.label, reading.problem), `写成${forms}。`, undefined,
      reading.problem.kind === 'impossible' ? 'values/impossible-day' : 'values/day');
  };
}

function dayProblem(written: string, label: string, problem: DayProblem): string {
  if (problem.kind === 'impossible') return `“${label}”写的 ${show(written)} 不存在：${problem.reason}。`;
  if (problem.kind === 'incomplete') return `“${label}”写的 ${show(written)} 少了${problem.missing}。`;
  return `“${label}”写的 ${show(written)} 不是日期。`;
}

export const readDayValue = dayReader(readDay, ' 2026-05-04 或 2026年5月4日');
export const readDayOrYearValue = dayReader(readDayOrYear, ' 2026-05-04；只知道年份就写 2026');
export const readTimeValue = dayReader(readTime, ' 2026-05-04 09:30（北京时间）');
export const readMonthDayValue = dayReader(readMonthDay, ' 11-16 或 11月16日');

export const readYear: ScalarReader<number> = (scalar, field, context) => {
  const match = /^(\d{4})\s*(?:年|级|届)?$/.exec(scalar.text.normalize('NFKC').trim());
  const year = Number(match?.[1]);
  if (match && year >= 1800 && year <= 2200) return year;
  if (match) return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 不在 1800 到 2200 之间。`, '核对年份。');
  return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 不是四位年份。`, '写成四位数字，例如 1998。');
};

const multipliers: Record<string, number> = { 万: 1e4, 亿: 1e8 };

export const readNumber: ScalarReader<number> = (scalar, field, context) => {
  const text = scalar.text.normalize('NFKC').replace(/\s/g, '');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([万亿])?(元|人|名|个|期|次|篇|岁)?$/.exec(text);
  if (!match) {
    return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 不是数。`, '只写数字，例如 500000 或 50万。');
  }
  const value = Math.round(Number(match[1]?.replaceAll(',', '')) * (multipliers[match[2] ?? ''] ?? 1) * 1e6) / 1e6;
  const { min = -Infinity, max = Infinity } = field;
  if (value < min || value > max) {
    return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 超出范围。`, `写 ${min} 到 ${max} 之间的数。`,
      undefined, 'values/range');
  }
  return value;
};

const yes = new Set(['是', '有', '对', '真', '开', 'true', 'yes', 'on', 'y', '√', '✓', '1']);
const no = new Set(['否', '不', '不是', '没有', '无', '假', '关', 'false', 'no', 'off', 'n', '×', '0']);

export const readBoolean: ScalarReader<boolean> = (scalar, field, context) => {
  const text = scalar.text.normalize('NFKC').trim().toLowerCase();
  if (yes.has(text)) return true;
  if (no.has(text)) return false;
  return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 看不出是还是否。`, '写“是”或“否”。');
};

export const readUrl: ScalarReader<string> = (scalar, field, context) => {
  const text = scalar.text.trim();
  const [, swallowed] = /^https?:\/\/[!-~]+?([，。；：、！？）】》”…]+)$/i.exec(text) ?? [];
  if (swallowed) {
    const plain = text.slice(0, -swallowed.length);
    return complain(context, scalar.at, `“${field.label}”的末尾多了“${swallowed}”，读者会打不开。`, `改成 ${plain}`, rewrite(scalar, plain));
  }
  if (/^https?:\/\/[^\s/$.?#][^\s]*$/i.test(text) && URL.canParse(text)) return text;
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/.test(text)) {
    const whole = `https://${text}`;
    return complain(context, scalar.at, `“${field.label}”写的 ${show(text)} 少了开头的 https://。`, `改成 ${whole}`, rewrite(scalar, whole));
  }
  return complain(context, scalar.at, `“${field.label}”写的 ${show(text)} 不是网址。`, '写完整的网址，以 https:// 开头。');
};

export const readAddress: ScalarReader<string> = (scalar, field, context) => {
  const text = scalar.text.trim();
  if (/^\/(?!\/)\S*$/.test(text)) return text;
  const own = URL.canParse(text) ? new URL(text) : undefined;
  if (own) {
    const path = `${own.pathname}${own.search}`;
    return complain(context, scalar.at, `“${field.label}”写的 ${show(text)} 带了网站的域名。`, `只写后面的部分：${path}`, rewrite(scalar, path));
  }
  return complain(context, scalar.at, `“${field.label}”写的 ${show(text)} 不是以斜线开头的地址。`, `写成 /${text.replace(/^[\\/]+/, '').replace(/\s+/g, '')}`);
};

export const readEmail: ScalarReader<string> = (scalar, field, context) => {
  const text = scalar.text.normalize('NFKC').trim();
  if (z.email().safeParse(text).success) return text;
  return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 不是邮箱地址。`, '写成 name@example.edu.cn 的形式。');
};

export const readColour: ScalarReader<string> = (scalar, field, context) => {
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(scalar.text.normalize('NFKC').trim());
  if (!match?.[1]) return complain(context, scalar.at, `“${field.label}”写的 ${show(scalar.text)} 不是颜色。`, '写成加引号的六位色值，例如 "#0E4D56"。');
  const digits = match[1].length === 3 ? [...match[1]].map((digit) => digit + digit).join('') : match[1];
  return `#${digits.toUpperCase()}`;
};

export const readFile: ScalarReader<string> = (scalar, field, context) => {
  const text = scalar.text.trim().replace(/^\.\//, '').normalize('NFC');
  if (/^(?:[a-z]+:)?\/\//i.test(text)) {
    return complain(context, scalar.at, `“${field.label}”写的 ${show(text)} 是网上的地址。`, '下载下来，放进稿件的文件夹，只写文件名。', undefined, 'files/remote');
  }
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-zA-Z]:|\\/.test(text)) {
    return complain(context, scalar.at, `“${field.label}”写的 ${show(text)} 指到了稿件文件夹的外面。`, '把文件放进稿件的文件夹，只写文件名。', undefined, 'files/outside');
  }
  return text;
};

export const readChoice: ScalarReader<string> = (scalar, field, context) => {
  const text = scalar.text.normalize('NFKC').trim();
  const choices = field.choices ?? {};
  for (const [key, label] of Object.entries(choices)) if (text === label || text.toLowerCase() === key) return key;
  const other = otherNames[text];
  if (other && Object.hasOwn(choices, other)) return other;
  const labels = Object.values(choices);
  return complain(context, scalar.at, `“${field.label}”没有 ${show(text)} 这一种。`, `${suggestion(text, labels)}可以写：${labels.join('、')}。`,
    undefined, 'values/choice');
};

/** Other common ways to write a choice. */
const otherNames: Record<string, string> = {
  寄语: 'speech', '演讲/寄语': 'speech', 讲话: 'speech', 回忆: 'memory', '口述/回忆': 'memory', 特写: 'feature', 人物: 'feature', 访谈: 'qa',
  学士: 'bachelor', 本科: 'bachelor', 硕士: 'master', 博士: 'doctor', 专科: 'college', 大专: 'college', 男性: 'm', 女性: 'f', 废除: 'repealed', 有效: 'current',
  进行中: 'open', 已完成: 'done', 部分公开: 'partial', 全部公开: 'public', 左侧: 'l', 右侧: 'r',
};

import { expect, test } from 'vitest';
import type { Field } from '#schemas/field-tree.ts';
import { Reporter } from '../reporter.ts';
import type { YamlScalar } from '../yaml-node.ts';
import {
  readAddress, readBoolean, readChoice, readColour, readDayOrYearValue, readDayValue, readEmail, readFile, readMonthDayValue,
  readNumber, readText, readTimeValue, readUrl, readYear,
} from './scalars.ts';
import type { ScalarReader } from './value-context.ts';

const readers = {
  text: readText, day: readDayValue, dayOrYear: readDayOrYearValue, time: readTimeValue, monthDay: readMonthDayValue, year: readYear,
  number: readNumber, boolean: readBoolean, url: readUrl, address: readAddress, email: readEmail, colour: readColour, file: readFile,
  choice: readChoice,
} satisfies Record<string, ScalarReader<unknown>>;

function read(kind: keyof typeof readers, text: string, traits: Partial<Field> = {}) {
  const field: Field = {
    key: 'x', label: '项', description: '', example: '', widget: kind, required: false, translate: false, essential: false, ...traits,
  };
  const report = new Reporter('a.md');
  const scalar: YamlScalar = { kind: 'scalar', text, quoted: false, at: { line: 1, column: 4 }, from: 3, to: 3 + text.length };
  const value = readers[kind](scalar, field, { report, positions: new Map(), path: 'x', label: '项' });
  const [finding] = report.findings;
  return finding ? `${finding.rule}: ${finding.problem}${finding.remedy}${finding.fix ? ` {${finding.fix.text}}` : ''}` : value;
}

const choices = { feature: '人物特写', speech: '演讲', memory: '口述' };

test.each([
  ['text', ' 海 ', '海'], ['text', '3 < 5', '3 < 5'], ['day', '2026年3月8日', '2026-03-08'], ['dayOrYear', '1958年', '1958'],
  ['time', '2026-03-08 9点半', '2026-03-08T09:30+08:00'], ['monthDay', '11月16日', '11-16'], ['year', '１９９８级', 1998], ['number', '50万元', 500000],
  ['number', '1,234.5', 1234.5], ['number', '0.3亿', 30_000_000], ['boolean', '是', true], ['boolean', '没有', false], ['boolean', 'YES', true],
  ['url', 'http://例子.cn/甲?b=1#c', 'http://例子.cn/甲?b=1#c'], ['address', '/info/1137/8004.htm', '/info/1137/8004.htm'],
  ['email', 'ａ@example.edu.cn', 'a@example.edu.cn'], ['colour', '0e4d56', '#0E4D56'], ['colour', '#abc', '#AABBCC'], ['file', './章程.pdf', '章程.pdf'],
] as const)('%s %j is %j', (kind, written, value) => {
  expect(read(kind, written)).toBe(value);
});

test.each([['人物特写', 'feature'], ['Feature', 'feature'], ['寄语', 'speech'], ['演讲/寄语', 'speech'], ['回忆', 'memory']])('%s is the choice %s', (written, key) => {
  expect(read('choice', written, { choices })).toBe(key);
});

test.each([
  ['text', '海'.repeat(5), { max: 4 }, 'values/length: “项”有 5 个字，超过 4 个字。缩短到 4 个字以内。'],
  ['text', '海\n浪', {}, 'values/form: “项”写成了几行。改成一行。'],
  ['text', '海<br>', {}, 'values/markup: “项”里有网页代码 “海<br>”。删掉尖括号里的代码，只留文字。'],
  ['day', '2026-02-30', {}, 'values/impossible-day: “项”写的 “2026-02-30” 不存在：2026 年 2 月只有 28 天。写成 2026-05-04 或 2026年5月4日。'],
  ['day', '2026年3月', {}, 'values/day: “项”写的 “2026年3月” 少了日。写成 2026-05-04 或 2026年5月4日。'],
  ['day', '03/08/2026', {}, 'values/day: “项”写的 “03/08/2026” 不是日期。写成 2026-05-04 或 2026年5月4日。'],
  ['time', '2026-03-08T09:00Z', {}, 'values/day: “项”写的 “2026-03-08T09:00Z” 不是日期。写成 2026-05-04 09:30（北京时间）。'],
  ['year', '98', {}, 'values/form: “项”写的 “98” 不是四位年份。写成四位数字，例如 1998。'],
  ['year', '1098', {}, 'values/form: “项”写的 “1098” 不在 1800 到 2200 之间。核对年份。'],
  ['number', '五十', {}, 'values/form: “项”写的 “五十” 不是数。只写数字，例如 500000 或 50万。'],
  ['number', '101', { min: 0, max: 100 }, 'values/range: “项”写的 “101” 超出范围。写 0 到 100 之间的数。'],
  ['boolean', '也许', {}, 'values/form: “项”写的 “也许” 看不出是还是否。写“是”或“否”。'],
  ['url', 'www.example.org', {}, 'values/form: “项”写的 “www.example.org” 少了开头的 https://。改成 https://www.example.org {https://www.example.org}'],
  ['url', 'https://example.org/a。', {}, 'values/form: “项”的末尾多了“。”，读者会打不开。改成 https://example.org/a {https://example.org/a}'],
  ['url', 'javascript:alert(1)', {}, 'values/form: “项”写的 “javascript:alert(1)” 不是网址。写完整的网址，以 https:// 开头。'],
  ['address', 'https://a.example.org/b?c=1', {}, 'values/form: “项”写的 “https://a.example.org/b?c=1” 带了网站的域名。只写后面的部分：/b?c=1 {/b?c=1}'],
  ['address', 'a b', {}, 'values/form: “项”写的 “a b” 不是以斜线开头的地址。写成 /ab'],
  ['email', '校友办', {}, 'values/form: “项”写的 “校友办” 不是邮箱地址。写成 name@example.edu.cn 的形式。'],
  ['colour', '海蓝', {}, 'values/form: “项”写的 “海蓝” 不是颜色。写成加引号的六位色值，例如 "#0E4D56"。'],
  ['file', '../a.pdf', {}, 'files/outside: “项”写的 “../a.pdf” 指到了稿件文件夹的外面。把文件放进稿件的文件夹，只写文件名。'],
  ['file', 'https://example.org/a.pdf', {}, 'files/remote: “项”写的 “https://example.org/a.pdf” 是网上的地址。下载下来，放进稿件的文件夹，只写文件名。'],
  ['choice', '小说', { choices }, 'values/choice: “项”没有 “小说” 这一种。可以写：人物特写、演讲、口述。'],
  ['choice', '人物特些', { choices }, 'values/choice: “项”没有 “人物特些” 这一种。是不是“人物特写”？可以写：人物特写、演讲、口述。'],
  ['choice', 'constructor', { choices }, 'values/choice: “项”没有 “constructor” 这一种。可以写：人物特写、演讲、口述。'],
] as const)('%s %j', (kind, written, traits, said) => {
  expect(read(kind, written, traits)).toBe(said);
});

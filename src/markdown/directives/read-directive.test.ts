import { expect, test } from 'vitest';
import { inspectMarkdown } from '../inspect-markdown.ts';

function problemsOf(...lines: string[]) {
  return inspectMarkdown(lines.join('\n')).directives.flatMap(({ problem }) => problem ?? []);
}

test.each([
  [['前文', '', ':::timelin', '- 1999 · 入学', ':::'], 'unknown-name',
    '没有 “:::timelin” 这种块',
    '是不是 “:::timeline”？', undefined],
  [[':::时间线', '- 1999 · 入学', ':::'], 'unknown-name', '没有 “:::时间线” 这种块', '是不是 “:::timeline”？', undefined],
  [[':::Quote', '海', ':::'], 'unknown-name', '没有 “:::Quote” 这种块', '是不是 “:::quote”？', undefined],
  [[':::quote', '海', '', '后文'], 'never-closed',
    ':::quote 没有结束',
    '在这一块的末尾另起一行，只写 :::；它若套在另一块里，外面那块的首尾改用四个冒号 ::::', undefined],
  [[':::quote{.big}', '海', ':::'], 'extra-on-fence', ':::quote 后面多了方括号或花括号', '这一行只写 :::quote，其余的话写到下面', undefined],
  [[':::quote', ':::'], 'quote-empty', ':::quote 里没有引文', '在 :::quote 和 ::: 之间写上要突出的那句话', undefined],
  [[':::facts', '26 年', ':::'], 'facts-no-list', ':::facts 里没有列表', '每行以“- ”开头，写成 - 26 年 · 观测时间', undefined],
  [[':::facts', '- 26 年 · 时间', '- 三座', ':::'], 'facts-item',
    ':::facts 的 “三座” 分不出数字和说明',
    '写成一行，中间用“ · ”隔开：- 26 年 · 观测时间', 3],
  [[':::timeline', '- 1999 · 入学', '- 毕业', ':::'], 'timeline-no-year',
    ':::timeline 的 “毕业” 缺少年份',
    '以四位年份开头，用“ · ”隔开：- 1999 · 入学', 3],
  [[':::timeline', '- 1999年2月30日 · 入学', ':::'], 'timeline-impossible',
    ':::timeline 里没有 “1999年2月30日” 这一天',
    '查对月份和日期后改正，例如 1999-09-01', 2],
  [[':::timeline', '- 1999 · 入学', '', '另一段', ':::'], 'timeline-extra',
    ':::timeline 里除了列表还有别的内容 “另一段”',
    '把这段移到 :::timeline 之外，里面只留以“- ”开头的各行', 4],
  [[':::gallery', ':::'], 'gallery-empty', ':::gallery 里没有图片', '放入图片，每张一行：![画面内容](./1.jpg "图注")', undefined],
  [[':::gallery', '![a](./a.jpg) 文字', ':::'], 'gallery-extra',
    ':::gallery 里有图片以外的内容 “a 文字”',
    '里面只放图片，每张一行；图注写在图片的引号里：![画面内容](./1.jpg "图注")', 2],
  [[':::qa', '只有话', ':::'], 'qa-no-question', ':::qa 里没有问题', '每个问题单独一行，写成 ## 问：您怎么选的专业？', undefined],
  [[':::qa', '## 问：甲？', '## 问：乙？', '答', ':::'], 'qa-no-answer', ':::qa 的问题 “问：甲？” 没有回答', '在问题下面空一行写上回答，或删去这个问题', 2],
  [[':::video', '题', ':::'], 'video-no-site',
    ':::video 里没有视频编号',
    '写明网站和编号：bilibili: BV1xx411c7mD，或 tencent: 加 11 位编号；下一行写标题', undefined],
  [[':::video', 'bilibili: av170001', '题', ':::'], 'video-id',
    ':::video 的编号 “av170001” 不对',
    '编号应是BV 加 10 个字母或数字，从视频页的网址里复制', undefined],
  [[':::video', 'bilibili: https://www.bilibili.com/video/BV1xx411c7mD/?p=1', '题', ':::'], 'video-id',
    ':::video 的编号 “https://www.bilibili.com…” 不对',
    '改成 bilibili: BV1xx411c7mD', undefined],
  [[':::video', 'tencent: https://v.qq.com/x/page/a0012abcde9.html', '题', ':::'], 'video-id',
    ':::video 的编号 “https://v.qq.com/x/page/…” 不对',
    '改成 tencent: a0012abcde9', undefined],
  [[':::video', 'bilibili: BV1xx411c7mD', ':::'], 'video-no-title', ':::video 没有标题', '在编号的下一行写上视频的标题', undefined],
  [['：：：facts', '', '- 1 · 甲'], 'full-width-colons', '“：：：facts” 用了全角冒号，不会成为一块', '改成半角 :::facts', 1],
  [['::: facts', '', '- 1 · 甲'], 'space-before-name', '“::: facts” 的冒号和名字之间有空格', '去掉空格，写成 :::facts', 1],
  [['前文', '', ':::'], 'stray-fence', '这一行 ::: 没有对应的开头', '删去这一行；一块套一块时，外面那块的开头和结尾都用四个冒号 ::::', 3],
])('%j', (lines, code, text, remedy, line) => {
  const [problem] = problemsOf(...lines);
  expect(problem).toMatchObject({ code, text, remedy });
  expect(problem?.line).toBe(line);
});

test.each([
  [[':::quote', '海', '—— 林', ':::']],
  [[':::quote', '海', ':::   ']],
  [['::::quote', '海', '::::']],
  [['> :::quote', '> 海', '> :::']],
  [['- 甲', '', '  :::facts', '  - 1 · 乙', '  :::']],
  [[':::quote\r', '海\r', ':::\r']],
])('no problem: %j', (lines) => {
  const { directives } = inspectMarkdown(lines.join('\n'));
  expect(directives).toHaveLength(1);
  expect(directives[0]?.problem).toBeUndefined();
});

test('the place of a block is its first line', () => {
  const { directives } = inspectMarkdown('前文\n\n> :::foo\n> 海\n> :::\n');
  expect(directives[0]).toMatchObject({ name: 'foo', line: 3, column: 3 });
});

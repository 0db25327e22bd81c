import { expect, test } from 'vitest';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';
import { storiesFitTheirFormat } from './stories-fit-their-format.ts';

const luo = (data: object) => entryFixture('people', { name: '罗定海', ...data }, { id: 'luo-dinghai' });
const said = (data: object, body = '', person: object = {}) => saidBy(storiesFitTheirFormat, {
  entries: [entryFixture('stories', { title: '东堤', ...data }, { body, id: 's' }), luo(person)],
});
const people = ['luo-dinghai'];

test('a feature needs someone', () => {
  expect(said({ format: 'feature' })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:3:5 error [体裁] 体裁是“人物特写”，却没有写明人物。加一行，例如“人物: 林海燕”；同名的写编号。",
    ]
  `);
  expect(said({ format: 'feature', people })).toEqual([]);
});

test('questions and answers need questions', () => {
  expect(said({ format: 'qa', people }, '## 缘起\n\n他来了。')).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:7:1 error 问答里没有问题。每个问题单独一行，写成“## 问：您怎么选的专业？”，下面空一行写回答。",
    ]
  `);
  expect(said({ format: 'qa', people }, '问：您怎么选的专业？\n\n答：看海。')).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:7:1 error 问答里没有以“## 问：”开头的小标题。把每个问题单独写成一行小标题，例如“## 问：您怎么选的专业？”。",
    ]
  `);
  expect(said({ format: 'qa', people }, '## 问：您怎么选的专业？\n\n看海。')).toEqual([]);
});

test('a timeline needs years', () => {
  expect(said({ format: 'timeline', people }, '- 入学\n- 毕业')).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:7:1 error 时间线里没有带年份的列表。一年一行，例如“- 1999 · 入学”；也可以写在“节点”里。",
    ]
  `);
  expect(said({ format: 'timeline', people }, '- 1999 · 入学')).toEqual([]);
  expect(said({ format: 'timeline', people, milestones: ['1999 · 入学'] })).toEqual([]);
});

test('a photo story needs four pictures with captions', () => {
  const picture = (n: number) => `![东堤](${n}.jpg "图注")`;
  expect(said({ format: 'photo', people }, `${picture(1)}\n\n![东堤](2.jpg)`)).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:7:1 error 图片故事有图注的图只有 1 张，至少要 4 张。补足图片，图注写在地址后面的引号里，例如 ![清晨的东堤](1.jpg "2025年9月，东堤")。",
    ]
  `);
  expect(said({ format: 'photo', people }, [1, 2, 3, 4].map(picture).join('\n\n'))).toEqual([]);
});

test('a speech needs the event and a line to remember', () => {
  expect(said({ format: 'speech', people })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:3:5 error [体裁] 演讲没有写明在哪次活动上。加一行“活动: ……”，写活动的名称或编号。",
      "stories/s/index.md:3:5 error [体裁] 演讲没有摘出一句寄语。加一行，例如“寄语: 先学会看天，再学会看数。”",
    ]
  `);
  expect(said({ format: 'speech', people, event: 'e', quote: '先学会看天。' })).toEqual([]);
});

test('a visit needs the students', () => {
  expect(said({ format: 'visit', people })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:3:5 error [体裁] 寻访手记没有写采访的学生。加一行，例如“采访学生: 沈一诺（海科2401班）”。",
    ]
  `);
  expect(said({ format: 'visit', people, students: ['沈一诺'] })).toEqual([]);
});

test('a memory needs a place or a year, but no people', () => {
  expect(said({ format: 'memory' })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:3:5 error [体裁] 口述没有写明哪里，也没有写明哪一年。加一行“地点: 东堤”，或者“年份: 1965”。",
    ]
  `);
  expect(said({ format: 'memory', year: 1965 })).toEqual([]);
  expect(said({ format: 'memory', places: ['east-dyke'] })).toEqual([]);
});

test('class notes go by class', () => {
  expect(said({ format: 'notes' }, '- 林海燕：出海了。')).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:5:1 error 近况没有按级排列。一人一行，以级开头，例如“- 1998级 林海燕：……”；也可以用小标题分级：“## 1998级”。",
    ]
  `);
  expect(said({ format: 'notes' }, '- 1998级 林海燕：出海了。')).toEqual([]);
  expect(said({ format: 'notes' }, '## 九八级\n\n林海燕出海了。')).toEqual([]);
});

test('a case needs its chain and figures', () => {
  expect(said({ format: 'case', people })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:3:5 error [体裁] 案例没有写明属于四链中的哪一链。加一行，例如“四链: 产业链”。",
      "stories/s/index.md:3:5 error [体裁] 案例没有列出数字。加上“数字”，写数值和说明，例如 412只、布放的浮标。",
    ]
  `);
  expect(said({ format: 'case', people, chain: ['industry'], facts: [{ n: '412只', label: '浮标' }] })).toEqual([]);
});

test('a memorial is for the dead', () => {
  expect(said({ format: 'memorial', people })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:4:1 error [人物] 悼念的人物中没有一位写明已故。在人物的文件里加一行“已故: 是”，并写上“生卒”。",
    ]
  `);
  expect(said({ format: 'memorial', people }, '', { deceased: true })).toMatchInlineSnapshot(`
    [
      "stories/s/index.md:3:5 error [体裁] 悼念没有写明生卒年份。在人物的文件里写“生卒”，例如生年 1936、卒年 2024。",
    ]
  `);
  expect(said({ format: 'memorial', people }, '', { deceased: true, lived: { died: 2024 } })).toEqual([]);
});

test('a translation is not asked twice', () => {
  const english = entryFixture('stories', { title: 'East Dyke', format: 'feature' }, { lang: 'en' });
  expect(saidBy(storiesFitTheirFormat, { entries: [english] })).toEqual([]);
});

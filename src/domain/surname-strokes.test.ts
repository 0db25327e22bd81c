import { expect, test } from 'vitest';
import { surnameStrokes } from './surname-strokes.ts';

test.each([
  ['丁', 2], ['马', 3], ['王', 4], ['白', 5], ['刘', 6], ['李', 7], ['林', 8], ['赵', 9], ['郭', 10], ['黄', 11], ['曾', 12],
  ['雷', 13], ['廖', 14], ['潘', 15], ['薛', 16], ['魏', 17], ['欧阳', 8], ['司马', 5], ['褚', 13], ['龚', 11], ['单', 8],
])('%s: %i', (surname, count) => {
  expect(surnameStrokes(surname)).toBe(count);
});

test.each(['𠮷', '龘', 'Weiss', ''])('%s is in no table', (surname) => {
  expect(surnameStrokes(surname)).toBeUndefined();
});

test('the hundred most frequent surnames are known', () => {
  const frequent = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石'
    + '金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';
  expect([...frequent].filter((surname) => surnameStrokes(surname) === undefined)).toEqual([]);
});

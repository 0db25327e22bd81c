import { expect, test } from 'vitest';
import { classMentions, classYears, mainEducation } from './class-year.ts';

test.each([
  [{ entry: 1998, graduate: 2002 }, '1998级 · 2002届'],
  [{ entry: 1998 }, '1998级'],
  [{ graduate: 2002 }, '2002届'],
  [{}, ''],
])('the class of %o is %s', (study, expected) => {
  expect(classYears(study)).toBe(expected);
});

test('the first degree decides the class, however the list is ordered', () => {
  const doctor = { degree: 'doctor', entry: 2005, graduate: 2009 };
  const bachelor = { degree: 'bachelor', entry: 1998, graduate: 2002 };
  expect(mainEducation([doctor, bachelor])).toBe(bachelor);
  expect(mainEducation([doctor])).toBe(doctor);
  expect(mainEducation([{ degree: 'bachelor', graduate: 2010 }, bachelor])).toBe(bachelor);
  expect(mainEducation([])).toBeUndefined();
  expect(mainEducation(undefined)).toBeUndefined();
});

test.each([
  ['1998级张三', [{ year: 1998, by: 'entry' }]],
  ['98级与九九级', [{ year: 1998, by: 'entry' }, { year: 1999, by: 'entry' }]],
  ['二〇〇二届、06届', [{ year: 2002, by: 'graduation' }, { year: 2006, by: 'graduation' }]],
  ['26届和27届', [{ year: 2026, by: 'graduation' }, { year: 1927, by: 'graduation' }]],
  ['第12届运动会、三级跳、一级教授、8级风、11998级', []],
])('%s', (text, expected) => {
  expect(classMentions(text, 2026)).toEqual(expected);
});

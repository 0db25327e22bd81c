import { DIRECTIVE_NAMES, isDirectiveName, nearestDirectiveName } from './directives/directive-names.ts';
import type { DirectiveProblem } from './directives/directive-problem.ts';
import type { TextRun } from './text-runs.ts';

/** A `:::` line that is no block because of how it is typed, or undefined for ordinary text. */
export function failedDirective(run: TextRun): { name: string; problem: DirectiveProblem } | undefined {
  const match = /^([:：]{3,})([ \t]*)([^\s:：{[]*)\s*$/u.exec(run.text);
  if (!match) return undefined;
  const [, colons = '', space = '', name = ''] = match;
  const at = { line: run.line, column: run.column };
  const wanted = nearestDirectiveName(name) ?? name;
  if (colons.includes('：')) {
    const text = `“${run.text.trim()}” 用了全角冒号，不会成为一块`;
    return { name, problem: { code: 'full-width-colons', text, remedy: `改成半角 :::${wanted}`, ...at } };
  }
  if (name === '') {
    const text = '这一行 ::: 没有对应的开头';
    const remedy = `删去这一行；一块套一块时，外面那块的开头和结尾都用四个冒号 ::::`;
    return { name, problem: { code: 'stray-fence', text, remedy, ...at } };
  }
  if (space && isDirectiveName(wanted)) {
    const text = `“${run.text.trim()}” 的冒号和名字之间有空格`;
    return { name, problem: { code: 'space-before-name', text, remedy: `去掉空格，写成 :::${wanted}`, ...at } };
  }
  const text = `“${run.text.trim()}” 不会成为一块`;
  const remedy = `可用的有 ${DIRECTIVE_NAMES.map((each) => `:::${each}`).join(' ')}，名字紧跟在 ::: 后面，单独占一行`;
  return { name, problem: { code: 'not-a-block', text, remedy, ...at } };
}

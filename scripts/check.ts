import { relative, resolve } from 'node:path';
import { mendFiles } from '#intake/apply-fixes.ts';
import { checkContent } from '#intake/check-content.ts';
import { hasErrors } from '#intake/finding.ts';
import { githubReport, jsonReport } from '#intake/report/machine.ts';
import { terminalReport } from '#intake/report/terminal.ts';
import { readCommandLine, siteFolders } from './command-line.ts';

const { values } = readCommandLine({ command: 'check', options: ['content', 'now', 'format', 'fix'] });
const formats = ['text', 'json', 'github'];
const mostRounds = 8;
const format = values.format ?? 'text';
if (!formats.includes(format)) {
  console.error(`没有“${format}”这种格式。可以写：${formats.join('、')}。`);
  process.exit(2);
}

const { content } = siteFolders(values);
const check = () => checkContent(content, { now: values.now, pictureCache: resolve('.cache/pictures.json') });

try {
  let corpus = await check();
  if (values.fix) {
    let count = 0;
    // Fixes that overlap wait for the next round, and some faults come to light only behind others.
    for (let round = 0; round < mostRounds; round++) {
      const mended = await mendFiles(corpus);
      for (const { file, line, problem, remedy } of mended) console.error(`已改 ${file}:${line} ${problem}${remedy}`);
      count += mended.length;
      if (mended.length === 0) break;
      corpus = await check();
    }
    console.error(`自动改好 ${count} 处。`);
  }
  if (format === 'json') console.log(jsonReport(corpus.findings));
  else if (format === 'github') console.log(githubReport(corpus.findings, relative(process.cwd(), content)));
  else console.log(terminalReport(corpus, { colour: process.stdout.isTTY }));
  process.exitCode = hasErrors(corpus.findings) ? 1 : 0;
} catch (error) {
  const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? `找不到内容文件夹 ${content}。` : (error as Error).message;
  console.error(`检查没有完成：${reason}`);
  process.exitCode = 2;
}

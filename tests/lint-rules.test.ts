import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return result!.messages.map(({ message }) => message);
}

test.each([
  ['src/client/site-menu.ts', 'export const f = (a: Element) => { a.innerHTML = "<b>"; };', 'set textContent'],
  ['src/domain/class-year.ts', 'export default 1;', 'Export by name'],
  ['src/domain/class-year.ts', 'export const now = new Date();', 'domain/today.ts'],
  ['src/components/site/Foot.astro', '---\nconst now = Date.now();\n---\n<p>{now}</p>', 'domain/today.ts'],
  ['src/domain/class-year.ts', 'export const title = document.title;', 'This layer is pure'],
  ['src/domain/class-year.ts', 'export const a: any = 1;', 'Unexpected any'],
  ['src/domain/class-year.ts', "import { X } from './x.ts';\nexport type Y = X;", 'import type'],
  ['src/domain/class-year.ts', 'const unused = 1;', 'never used'],
  ['src/domain/class-year.ts', 'export const a = 1;\n'.repeat(251), 'too many lines'],
  ['src/domain/classYear.ts', 'export const a = 1;', 'kebab-case'],
  ['src/domain/utils.ts', 'export const a = 1;', 'reading or checking content → src/intake'],
  ['src/intake/index.ts', 'export const a = 1;', 'says nothing'],
  ['src/intake/helpers/decode.ts', 'export const a = 1;', 'A folder “helpers” says nothing'],
  ['src/components/site/page-foot.astro', '<p/>', 'PascalCase'],
])('%s: %s', async (path, code, expected) => {
  expect((await complaints(path, code)).join('\n')).toContain(expected);
});

test.each([
  ['src/domain/today.ts', 'export const today = () => new Date();'],
  ['src/domain/kind.ts', 'export const titleOf = (document: { title: string }) => document.title;'],
  ['src/pages/[...lang]/index.astro', '<p>灯</p>'],
  ['src/domain/class-year.test.ts', "import { test } from 'vitest';\ntest('x', () => undefined);\n"
    + 'test("y", () => undefined);\n'.repeat(300)],
  ['src/components/site/PageFoot.astro', '---\nconst { year } = Astro.props;\n---\n<p>{year}</p>'],
])('nothing to say about %s', async (path, code) => {
  expect(await complaints(path, code)).toEqual([]);
});

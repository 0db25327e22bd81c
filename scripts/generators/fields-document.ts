import { fieldsFor, labelFor, type Field } from '#schemas/field-tree.ts';
import { collectionNames, dataFileNames } from '#schemas/registry.ts';
import { exampleLine, kindWords } from './field-words.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function rowsOf(fields: readonly Field[], depth = 0): string[] {
  return fields.flatMap((field) => {
    const name = `${'　'.repeat(depth)}${depth > 0 ? '└ ' : ''}**${field.label}**`;
    const needed = field.required ? '必填' : '';
    const marks = [needed, field.translate ? '可译' : ''].filter(Boolean).join('、');
    const example = field.fields || field.item?.fields ? '' : `\`${cell(exampleLine(field.example))}\``;
    const row = `| ${name} | \`${field.key}\` | ${cell(kindWords(field))} | ${marks} | ${cell(field.description)} | ${example} |`;
    return [row, ...rowsOf(field.fields ?? field.item?.fields ?? [], depth + 1)];
  });
}

function section(name: string, where: string): string {
  return [
    `## ${labelFor(name)}`, '', `${where}`, '',
    '| 中文键 | 英文键 | 写什么 | | 说明 | 例子 |', '|---|---|---|---|---|---|', ...rowsOf(fieldsFor(name)), '',
  ].join('\n');
}

/** The handbook of fields, `docs/fields.md`. */
export function fieldsDocument(): string {
  return [
    '# 字段手册', '',
    '这份手册由 `npm run generate` 从 `src/schemas` 生成，请不要直接修改。', '',
    '写稿时中文键和英文键都可以用，也可以混着用。“可译”的各项可以写进英文稿 `index.en.md`，其余各项英文稿自动取自中文稿。', '',
    ...collectionNames.map((name) => section(name, `放在 \`content/${name}/编号/index.md\`。`)),
    ...dataFileNames.map((name) => section(name, `放在 \`content/data/${name}.yaml\`，一条一条写成列表。`)),
    section('site', '放在 `content/site.yaml`。'),
  ].join('\n');
}

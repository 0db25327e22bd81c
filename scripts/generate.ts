import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '#intake/read-content.ts';
import { namesOf } from '#intake/name-index.ts';
import { collectionNames, dataFileNames } from '#schemas/registry.ts';
import { readCommandLine, siteFolders } from './command-line.ts';
import { editorSchema, type KnownNames } from './generators/editor-schema.ts';
import { entryTemplate } from './generators/entry-template.ts';
import { fieldsDocument } from './generators/fields-document.ts';

const { values } = readCommandLine({ command: 'generate', options: ['content', 'check'] });

/** Files that are kept with the project: they follow from the schemas alone. */
const kept = new Map<string, string>([
  ['docs/fields.md', fieldsDocument()],
  ...collectionNames.map((name): [string, string] => [`docs/templates/${name}.md`, entryTemplate(name)]),
]);

if (values.check) {
  const stale = [...kept].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const [file] of stale) console.error(`${file} 和 src/schemas 不一致。请运行 npm run generate。`);
  console.error(stale.length === 0 ? `${kept.size} 个文件都是最新的。` : `${stale.length} 个文件需要重新生成。`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of kept) write(file, text);
  const schemas = await editorSchemas(siteFolders(values).content);
  rmSync('.cache/editor-schemas', { recursive: true, force: true });
  for (const [name, schema] of schemas) write(`.cache/editor-schemas/${name}.json`, `${JSON.stringify(schema, null, 1)}\n`);
  console.error(`写了 ${kept.size} 个文件和 ${schemas.length} 份编辑器用的字段说明（.cache/editor-schemas）。`);
}

/** These hold the ids that exist, so they change with the content and are not kept. */
async function editorSchemas(content: string): Promise<[string, object][]> {
  const { entries, rows } = await readContent(content);
  const names = new Map<string, string[]>();
  const add = (collection: string, id: string, data: Record<string, unknown>) =>
    names.set(collection, [...(names.get(collection) ?? []), id, ...namesOf({ id, data })]);
  for (const entry of entries) if (entry.lang === 'zh') add(entry.collection, entry.id, entry.data);
  for (const row of rows) add(row.list, row.id, row.data);
  const known: KnownNames = new Map([...names].map(([name, list]) => [name, [...new Set(list)]]));
  return [
    ...collectionNames.map((name): [string, object] => [name, editorSchema(name, known)]),
    ...dataFileNames.map((name): [string, object] => [name, editorSchema(name, known, { isList: true })]),
    ['site', editorSchema('site', known)],
  ];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

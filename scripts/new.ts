import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { currentMoment } from '#domain/today.ts';
import { readDay } from '#domain/written-days.ts';
import { newEntryId } from '#intake/entry-id.ts';
import { nearest } from '#intake/nearest.ts';
import { labelFor } from '#schemas/field-tree.ts';
import { collectionNames, type CollectionName } from '#schemas/registry.ts';
import { readCommandLine, siteFolders } from './command-line.ts';
import { entryTemplate } from './generators/entry-template.ts';

const { values, operands } = readCommandLine({
  command: 'new', options: ['content', 'now'], operands: '栏目 标题或姓名 [日期]',
});
const [wanted, name, written] = operands;
const labels = new Map(collectionNames.flatMap((collection): [string, CollectionName][] =>
  [[collection, collection], [labelFor(collection), collection]]));
const help = `写法：npm run new -- 栏目 "标题或姓名" [日期]\n例如：npm run new -- 故事 "在海边守望风暴的人" 2026-03-08\n`
  + `栏目有：${collectionNames.map((collection) => `${labelFor(collection)}（${collection}）`).join('、')}。`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!wanted || !name) stop(help);
const collection = labels.get(wanted)
  ?? stop(`没有“${wanted}”这个栏目。${nearest(wanted, labels.keys()) ? `是不是“${nearest(wanted, labels.keys())}”？` : ''}\n${help}`);
const today = currentMoment(values.now, undefined).slice(0, 10);
const reading = readDay(written ?? today);
if (!('value' in reading)) stop(`“${written}”不是日期。写成 2026-03-08 或 2026年3月8日。`);

const folder = join(siteFolders(values).content, collection);
const taken = new Set(existsSync(folder) ? readdirSync(folder) : []);
const id = newEntryId(collection, name, reading.value, taken);
const file = join(folder, id, 'index.md');
const filled: Record<string, string> = collection === 'people' || collection === 'chapters' ? { name } : { title: name };
mkdirSync(join(folder, id), { recursive: true });
writeFileSync(file, entryTemplate(collection, { ...filled, date: reading.value, start: reading.value }));
console.log(`建好了 ${relative(process.cwd(), file)}。\n按里面的说明写完后运行 npm run check；可以发布时删掉“草稿: 是”一行。`);

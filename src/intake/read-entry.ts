import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import type { CollectionName } from '#schemas/registry.ts';
import type { Entry, Language } from './entry.ts';
import { depthFindings } from './body-depth.ts';
import type { Finding, Position } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Reporter } from './reporter.ts';
import type { SourceText } from './source-text.ts';
import { readFields } from './values/read-value.ts';
import type { YamlPair } from './yaml-node.ts';
import { readYaml } from './yaml-reader.ts';

export interface EntryPlace {
  collection: CollectionName;
  id: string;
  lang: Language;
  mdx: boolean;
}

/** The entry in a Markdown file, and all that is wrong with its front matter. */
export function readEntry(source: SourceText, place: EntryPlace): { entry?: Entry; findings: Finding[] } {
  const { frontMatter, findings } = splitFrontMatter(source);
  if (!frontMatter) return { findings };
  const { from, to, bodyFrom } = frontMatter;
  const fields = fieldsFor(place.collection);
  const yaml = readYaml(source, from, to, knownKeys(place.collection, fields));
  findings.push(...yaml.findings);

  const root = yaml.root ?? { kind: 'map' as const, pairs: [], at: source.position(from) };
  const reporter = new Reporter(source.file, findings);
  if (root.kind !== 'map') {
    reporter.error('yaml/syntax', root.at, '开头的信息要一项一行。', '每项写成“名称: 值”，例如 标题: 海');
    return { findings };
  }
  const positions = new Map<string, Position>();
  const translated = place.lang === 'en' ? translatable(fields) : fields;
  const pairs = place.lang === 'en' ? withoutInherited(root.pairs, fields, reporter) : root.pairs;
  const top = { ...root, pairs, at: source.position(from) };
  const context = { report: reporter, positions, path: '', label: '' };
  const data = readFields(top, translated, context, '', place.lang === 'en' || yaml.isBroken);
  const bodyLine = source.position(bodyFrom).line;
  const tooDeep = depthFindings(source, bodyLine);
  findings.push(...tooDeep);
  if (tooDeep.length > 0) return { findings };
  if (yaml.isBroken) return { findings: findings.filter((finding) => finding.rule !== 'values/missing') };
  return {
    entry: {
      ...place, file: source.file, data, positions, source,
      body: source.text.slice(bodyFrom), bodyLine,
    },
    findings,
  };
}

/** In a translation only translatable fields may stand; all others are taken from the Chinese file. */
function translatable(fields: readonly Field[]): Field[] {
  return fields.filter((field) => field.translate).map((field) => ({ ...field, required: false }));
}

function withoutInherited(pairs: YamlPair[], fields: readonly Field[], reporter: Reporter): YamlPair[] {
  return pairs.filter((pair) => {
    const field = fields.find((candidate) => [candidate.key, candidate.label].includes(pair.key));
    if (!field || field.translate) return true;
    reporter.error('translation/inherited', pair.at, `英文稿里不写“${pair.key}”，它取自中文稿。`, '删掉这一行。');
    return false;
  });
}

const keySets = new Map<string, ReadonlySet<string>>();

/** Every key, English and Chinese, that can stand anywhere in a file of this kind. */
export function knownKeys(schemaName: string, fields: readonly Field[]): ReadonlySet<string> {
  const known = keySets.get(schemaName);
  if (known) return known;
  const keys = new Set<string>();
  const add = (list: readonly Field[]) => {
    for (const field of list) {
      keys.add(field.key).add(field.label);
      add(field.fields ?? field.item?.fields ?? []);
    }
  };
  add(fields);
  keySets.set(schemaName, keys);
  return keys;
}

import { fieldsFor, type Field } from '#schemas/field-tree.ts';
import type { CollectionName } from '#schemas/registry.ts';
import { exampleLine, kindWords } from './field-words.ts';

function linesOf(field: Field, filled: Readonly<Record<string, string>>, indent: string): string[] {
  const hint = `${indent}# ${field.description}（${kindWords(field)}。例如：${exampleLine(field.example)}）`;
  const children = field.fields ?? field.item?.fields;
  if (!children) return [hint, `${indent}${field.label}:${filled[field.key] ? ` ${written(filled[field.key] ?? '')}` : ''}`];
  const shown = field.required ? children.filter((child) => child.required || child.key === 'scope') : children.slice(0, 5);
  const inner = shown.map((child, index) => {
    const mark = field.item ? (index === 0 ? '- ' : '  ') : '';
    return `${indent}  ${mark}${child.label}:${child.required && field.required ? ` ${firstChoice(child)}` : ''}`.trimEnd();
  });
  return field.required ? [hint, `${indent}${field.label}:`, ...inner] : [hint, `${indent}# ${field.label}:`, ...inner.map((line) => `${indent}#${line}`)];
}

function firstChoice(field: Field): string {
  return Object.values(field.choices ?? {})[0] ?? '';
}

function written(value: string): string {
  return /^[\p{L}\p{N}《“][^#:]*$/u.test(value) ? value : JSON.stringify(value);
}

/** A new entry to be filled in: the fields that matter most, each with its explanation. */
export function entryTemplate(collection: CollectionName, filled: Readonly<Record<string, string>> = {}): string {
  const fields = fieldsFor(collection).filter((field) => field.essential || field.required);
  return ['---', ...fields.flatMap((field) => linesOf(field, filled, '')), '草稿: 是', '---', '', '在这里写正文。', ''].join('\n');
}

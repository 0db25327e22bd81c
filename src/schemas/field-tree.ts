import { z } from 'zod';
import { plainContext, type Widget } from './field.ts';
import { collections, dataFiles, settings, type AnySchema } from './registry.ts';

/** One field as every reader but the validator sees it: editors' key, words, kind and limits. */
export interface Field {
  key: string;
  label: string;
  description: string;
  example: unknown;
  widget: Widget;
  required: boolean;
  translate: boolean;
  essential: boolean;
  choices?: Record<string, string>;
  collection?: string;
  max?: number;
  min?: number;
  /** Of a group or picture: its fields. */
  fields?: Field[];
  /** Of a list: what each item is. */
  item?: Field;
}

interface JsonSchema {
  label?: string;
  description?: string;
  example?: unknown;
  widget?: Widget;
  translate?: boolean;
  essential?: boolean;
  choices?: Record<string, string>;
  collection?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  maxLength?: number;
  maximum?: number;
  minimum?: number;
  minItems?: number;
}

function fieldOf(key: string, schema: JsonSchema, required: boolean): Field {
  if (!schema.widget || !schema.label) throw new Error(`Field "${key}" has no words: give it a label and a widget.`);
  const field: Field = {
    key,
    label: schema.label,
    description: schema.description ?? '',
    example: schema.example,
    widget: schema.widget,
    required,
    translate: schema.translate ?? false,
    essential: schema.essential ?? false,
  };
  const max = schema.maxLength ?? schema.maximum;
  const min = schema.minItems ?? schema.minimum;
  if (schema.choices) field.choices = schema.choices;
  if (schema.collection) field.collection = schema.collection;
  if (max !== undefined) field.max = max;
  if (min !== undefined) field.min = min;
  if (schema.properties) field.fields = fieldsIn(schema);
  if (schema.items) field.item = fieldOf(key, schema.items, true);
  return field;
}

function fieldsIn(schema: JsonSchema): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([key, child]) => fieldOf(key, child, required.has(key)));
}

/** The fields of a schema in the order they were written. */
export function fieldTree(schema: AnySchema): Field[] {
  return fieldsIn(z.toJSONSchema(schema(plainContext), { io: 'input' }) as JsonSchema);
}

const trees = new Map<string, Field[]>();

/** The fields of a collection, a data file or `site`, computed once. */
export function fieldsFor(name: string): Field[] {
  const known = trees.get(name);
  if (known) return known;
  const schemas: Record<string, AnySchema> = { ...collections, ...dataFiles, ...settings };
  const schema = schemas[name];
  if (!schema) throw new Error(`No schema is registered under "${name}".`);
  const tree = fieldTree(schema);
  trees.set(name, tree);
  return tree;
}

/** The Chinese name of a collection, a data file or `site`. */
export function labelFor(name: string): string {
  const schemas: Record<string, AnySchema> = { ...collections, ...dataFiles, ...settings };
  return String(schemas[name]?.(plainContext).meta()?.['label'] ?? name);
}

import { fieldsFor, labelFor, type Field } from '#schemas/field-tree.ts';

type JsonSchema = Record<string, unknown>;

/** The ids and names by which an entry or a row may be written, by collection. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

function valueSchema(field: Field, names: KnownNames): JsonSchema {
  const { widget, item, fields, choices, max } = field;
  switch (widget) {
    case 'list': return {
      anyOf: [{ type: 'array', items: item ? valueSchema(item, names) : {} }, ...(item?.fields ? [] : [{ type: 'string' }])],
    };
    case 'group': return objectSchema(fields ?? [], names, field.required);
    case 'picture': return { anyOf: [{ type: 'string' }, objectSchema(fields ?? [], names, false)] };
    case 'choice': return { enum: [...Object.values(choices ?? {}), ...Object.keys(choices ?? {})] };
    case 'reference': return { enum: names.get(field.collection ?? '') ?? [] };
    case 'day': return { type: 'string', format: 'date' };
    case 'boolean': return { enum: ['是', '否', true, false] };
    case 'year': return { type: 'integer', minimum: 1800, maximum: 2200 };
    case 'number': return { type: ['number', 'string'] };
    case 'url': return { type: 'string', format: 'uri' };
    case 'email': return { type: 'string', format: 'email' };
    case 'colour': return { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' };
    case 'dayOrYear': case 'time': case 'monthDay': return { type: ['string', 'integer'] };
    default: return { type: 'string', ...(max !== undefined && { maxLength: max }) };
  }
}

function objectSchema(fields: readonly Field[], names: KnownNames, isRequired = true): JsonSchema {
  const properties: JsonSchema = {};
  for (const field of fields) {
    const schema = { title: field.label, description: field.description, examples: [field.example], ...valueSchema(field, names) };
    properties[field.label] = schema;
    properties[field.key] = schema;
  }
  const needed = isRequired ? fields.filter((field) => field.required) : [];
  return {
    type: 'object', properties, additionalProperties: false,
    ...(needed.length > 0 && {
      allOf: needed.map((field) => ({ anyOf: [{ required: [field.label] }, { required: [field.key] }] })),
    }),
  };
}

/** The JSON Schema with which editors such as VS Code complete and check a kind of content. */
export function editorSchema(name: string, names: KnownNames, { isList = false } = {}): JsonSchema {
  const item = objectSchema(fieldsFor(name), names);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#', title: labelFor(name),
    ...(isList ? { type: 'array', items: item } : item),
  };
}

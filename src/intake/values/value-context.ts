import type { Field } from '#schemas/field-tree.ts';
import type { Fix, Position } from '../finding.ts';
import type { Reporter } from '../reporter.ts';
import type { YamlNode, YamlScalar } from '../yaml-node.ts';

/** What a reader of one value needs: where it is, what it is called, and where to say what is wrong. */
export interface ValueContext {
  report: Reporter;
  /** Where each value stands, filled while reading. */
  positions: Map<string, Position>;
  /** Path of the value: `education.0.entry`. */
  path: string;
  /** Chinese path of the value: `学历.入学年`. */
  label: string;
}

export type ValueReader<V> = (node: YamlNode, field: Field, context: ValueContext) => V | undefined;
export type ScalarReader<V> = (scalar: YamlScalar, field: Field, context: ValueContext) => V | undefined;

export function complain(
  context: ValueContext, at: Position, problem: string, remedy: string, fix?: Fix, rule = 'values/form',
): undefined {
  context.report.error(rule, at, problem, remedy, { field: context.label, ...(fix && { fix }) });
  return undefined;
}

/** A fix that writes another text in place of the value; not for values that stand inside brackets. */
export function rewrite(scalar: YamlScalar, text: string): Fix {
  return { from: scalar.from, to: scalar.to, text };
}

export function below(context: ValueContext, key: string | number, label?: string): ValueContext {
  return { ...context, path: `${context.path}.${key}`, label: label ? `${context.label}.${label}` : context.label };
}

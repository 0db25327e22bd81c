import type { Position } from './finding.ts';

/** A value of a YAML file with the place where it stands; scalars stay text, as they were written. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  kind: 'scalar';
  text: string;
  quoted: boolean;
  at: Position;
  /** Offsets of the written value in the file, quotes included. */
  from: number;
  to: number;
}

export interface YamlList {
  kind: 'list';
  /** Written as `[a, b]`. */
  isInline: boolean;
  items: YamlNode[];
  at: Position;
}

export interface YamlPair {
  key: string;
  at: Position;
  from: number;
  to: number;
  value: YamlNode;
}

export interface YamlMap {
  kind: 'map';
  pairs: YamlPair[];
  at: Position;
}

/** Whether nothing was written: `日期:`, `""` or `~`. */
export function isBlank(node: YamlNode): boolean {
  if (node.kind !== 'scalar') return false;
  return node.text.trim() === '' || (!node.quoted && (node.text === '~' || node.text === 'null'));
}

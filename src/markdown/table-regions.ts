import type { Element, Nodes, Root } from 'hast';
import { isEnglishEntry, type MarkdownFile } from './entry-language.ts';
import { eachElement } from './walk-tree.ts';

const HEADINGS_NAMED = 3;

/** Tables may be wider than a phone, so each stands in a region that scrolls, can be focused and has a name. */
export function rehypeTableRegions() {
  return (tree: Root, file: MarkdownFile): void => {
    const english = isEnglishEntry(file);
    const timesUsed = new Map<string, number>();
    eachElement(tree, (node, index, parent) => {
      if (/^t[hd]$/.test(node.tagName)) alignByClass(node);
      if (node.tagName === 'thead') nameColumns(node);
      if (node.tagName !== 'table') return;
      if (parent.type === 'element' && parent.properties.role === 'region') return;
      const name = regionName(node, english);
      const times = (timesUsed.get(name) ?? 0) + 1;
      timesUsed.set(name, times);
      parent.children[index] = region(node, times === 1 ? name : `${name} (${times})`);
    });
  };
}

function regionName(table: Element, english: boolean): string {
  const name = tableName(table, english ? ', ' : '、');
  const prefix = english ? 'Table' : '表格';
  return name ? `${prefix}${english ? ': ' : '：'}${name}` : prefix;
}

function region(table: Element, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-wrap'], tabIndex: 0, role: 'region', ariaLabel },
    children: [table],
  };
}

function tableName(table: Element, separator: string): string {
  const caption = elementsIn(table, 'caption')[0];
  if (caption) return textOf(caption);
  return elementsIn(table, 'th').map(textOf).filter(Boolean).slice(0, HEADINGS_NAMED).join(separator);
}

function elementsIn(node: Element, tagName: string): Element[] {
  const found: Element[] = [];
  eachElement(node, (child) => {
    if (child.tagName === tagName) found.push(child);
  });
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('').trim() : '';
}

// Every heading says what it heads; the empty corner of a table heads nothing.
function nameColumns(head: Element): void {
  for (const cell of elementsIn(head, 'th')) {
    const isEmpty = textOf(cell) === '' && elementsIn(cell, 'img').length === 0;
    if (isEmpty) cell.tagName = 'td';
    else cell.properties = { scope: 'col', ...cell.properties };
  }
}

// The attribute is obsolete and a style attribute is forbidden.
function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties = align === 'left' ? properties : { ...properties, className: [`align-${align}`] };
}

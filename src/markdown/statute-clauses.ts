import type { Element, Root, RootContent } from 'hast';

// 第十一条 or Article 11. at the beginning, apart from what follows.
const opening = /^(第[〇零一二三四五六七八九十百千\d]+条)[\u3000 ]+|^((?:Article|Section) \d+\.)\s+/;

/** Marks the paragraphs that begin as clauses of a statute, and their numbers, so that pages can hang them. */
export function rehypeStatuteClauses() {
  return (tree: Root): void => {
    for (const node of tree.children) markClause(node);
  };
}

function markClause(node: RootContent): void {
  if (node.type !== 'element' || node.tagName !== 'p') return;
  const [first] = node.children;
  const found = first?.type === 'text' ? opening.exec(first.value) : null;
  if (first?.type !== 'text' || !found) return;
  const number: Element = {
    type: 'element', tagName: 'b', properties: { className: ['clause-number'] }, children: [{ type: 'text', value: found[1] ?? found[2] ?? '' }],
  };
  node.properties['className'] = ['clause'];
  first.value = first.value.slice(found[0].length);
  // Copied and read aloud, the number stays apart from the text.
  node.children.unshift(number, { type: 'text', value: found[1] ? '\u3000' : ' ' });
}

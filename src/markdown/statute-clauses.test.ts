import { expect, test } from 'vitest';
import type { Root } from 'hast';
import { rehypeStatuteClauses } from './statute-clauses.ts';

function marked(text: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }] };
  rehypeStatuteClauses()(tree);
  return JSON.stringify(tree);
}

test('the number of a clause is set apart from its text', () => {
  expect(marked('第十一条　理事会每年至少召开两次会议。')).toContain('"value":"第十一条"');
  expect(marked('第十一条　理事会每年至少召开两次会议。')).toContain('"clause"');
  expect(marked('Article 11. The council meets twice.')).toContain('"value":"Article 11."');
});

test('a paragraph that only speaks of a clause is left alone', () => {
  expect(marked('第十一条规定了会议。')).not.toContain('clause');
  expect(marked('见第十一条　。')).not.toContain('clause');
});

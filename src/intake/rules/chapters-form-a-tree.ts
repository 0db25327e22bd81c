import { textAt } from '../entry-values.ts';
import { entriesOf, placeIn } from '../owner.ts';
import type { CorpusRule } from '../rule.ts';
import { cyclesIn } from '../cycles.ts';

/** No chapter stands above itself. */
export const chaptersFormATree: CorpusRule = {
  name: 'chapters/parent',
  severity: 'error',
  *checkAll(corpus) {
    const chapters = entriesOf(corpus, 'chapters');
    const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
    for (const cycle of cyclesIn(byId.keys(), (id) => textAt(byId.get(id)?.data, 'parent'))) {
      const [first, ...others] = cycle.map((id) => byId.get(id)).filter((chapter) => chapter !== undefined);
      if (!first) continue;
      const name = textAt(first.data, 'name') ?? first.id;
      const way = [name, ...others.map((chapter) => textAt(chapter.data, 'name') ?? chapter.id), name];
      yield {
        file: first.file, at: placeIn(first, 'parent'), path: 'parent',
        problem: others.length === 0 ? `“${name}”把自己写成了上级。` : `上级绕成了一圈：${way.join(' → ')}。`,
        remedy: others.length === 0
          ? '写真正的上级；没有上级就删掉这一行。'
          : `核对其中每一个“上级”，改掉写错的一个；涉及 ${[first, ...others].map(({ file }) => file).join('、')}。`,
      };
    }
  },
};

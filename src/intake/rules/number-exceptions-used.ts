import { plainNumber } from '#domain/personal-data.ts';
import { folderOf } from '../folder-of.ts';
import { exceptionsOf, personalDataIn } from '../personal-data-notes.ts';
import { positionOf, type CorpusRule } from '../rule.ts';

export const numberExceptionsUsed: CorpusRule = {
  name: 'pii/exception-unused',
  severity: 'warning',
  *checkAll(corpus) {
    const withExceptions = corpus.entries.filter((entry) => entry.lang === 'zh' && exceptionsOf(entry).length > 0);
    if (withExceptions.length === 0) return;
    const files = [...corpus.sources.values()];
    for (const entry of withExceptions) {
      const exceptions = exceptionsOf(entry);
      const neighbours = files.filter(({ file }) => folderOf(file) === folderOf(entry.file));
      const places = new Map<string, number>();
      for (const { text } of neighbours.flatMap(personalDataIn)) {
        places.set(plainNumber(text), (places.get(plainNumber(text)) ?? 0) + 1);
      }
      for (const { number, written, path } of exceptions) {
        // The exception itself is one place.
        if ((places.get(number) ?? 0) > 1) continue;
        const problem = places.has(number)
          ? `“${written}” 在稿件里没有出现。`
          : `“${written}” 不是检查会拦下的号码。`;
        yield { file: entry.file, at: positionOf(entry, path), path, problem, remedy: '删去这条号码例外。' };
      }
    }
  },
};

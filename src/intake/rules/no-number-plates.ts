import { unallowedData, veiled } from '../personal-data-notes.ts';
import type { CorpusRule } from '../rule.ts';

export const noNumberPlates: CorpusRule = {
  name: 'pii/plate',
  severity: 'warning',
  *checkAll(corpus) {
    for (const { found, ...place } of unallowedData(corpus, 'plate')) {
      yield {
        ...place,
        problem: `“${veiled(found.text)}” 像是车牌号码。`,
        remedy: '删去或只写“某车”；可以公开的，在“号码例外”里照原样写上并写明理由。',
      };
    }
  },
};

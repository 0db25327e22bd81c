import { unallowedData, veiled } from '../personal-data-notes.ts';
import type { CorpusRule } from '../rule.ts';

export const noPassportNumbers: CorpusRule = {
  name: 'pii/passport',
  severity: 'warning',
  *checkAll(corpus) {
    for (const { found, ...place } of unallowedData(corpus, 'passport')) {
      yield {
        ...place,
        problem: `“${veiled(found.text)}” 像是护照号码。`,
        remedy: '删去这串号码；不是护照号码的，在“号码例外”里照原样写上并写明理由。',
      };
    }
  },
};

import { unallowedData, veiled } from '../personal-data-notes.ts';
import type { CorpusRule } from '../rule.ts';

export const noIdCardNumbers: CorpusRule = {
  name: 'pii/id-card',
  severity: 'error',
  *checkAll(corpus) {
    for (const { found, ...place } of unallowedData(corpus, 'id-card')) {
      yield {
        ...place,
        problem: `“${veiled(found.text)}” 是身份证号码。`,
        remedy: '删去这串号码；网站上从不公布身份证号码。若只是巧合，在“号码例外”里照原样写上并写明理由。',
      };
    }
  },
};

import { unallowedData, veiled } from '../personal-data-notes.ts';
import type { CorpusRule } from '../rule.ts';

export const noBankCards: CorpusRule = {
  name: 'pii/bank',
  severity: 'error',
  *checkAll(corpus) {
    for (const { found, ...place } of unallowedData(corpus, 'bank-card')) {
      yield {
        ...place,
        problem: `“${veiled(found.text)}” 像是银行卡号或账号。`,
        remedy: '删去；捐赠账号请放在学校基金会的网页上，这里只写链接。确需公布的对公账号，在“号码例外”里照原样写上并写明理由。',
      };
    }
  },
};

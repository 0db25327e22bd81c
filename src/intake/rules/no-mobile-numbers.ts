import { unallowedData, veiled } from '../personal-data-notes.ts';
import type { CorpusRule } from '../rule.ts';

export const noMobileNumbers: CorpusRule = {
  name: 'pii/mobile',
  severity: 'error',
  *checkAll(corpus) {
    for (const { found, ...place } of unallowedData(corpus, 'mobile')) {
      yield {
        ...place,
        problem: `“${veiled(found.text)}” 是手机号码。`,
        remedy: '改成办公电话，或删去。确属对外公布的号码，在“号码例外”里照原样写上并写明理由。',
      };
    }
  },
};

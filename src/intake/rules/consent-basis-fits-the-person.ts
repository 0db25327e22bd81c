import { basisFits, type PersonData } from '#domain/consent.ts';
import { basisLabel } from '../consent-labels.ts';
import { groupAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

/** A guardian speaks for a child and only for a child, relatives for the dead and only for the dead. */
export const consentBasisFitsThePerson: EntryRule = {
  name: 'consent/basis',
  severity: 'error',
  *check(entry) {
    const consent = groupAt(entry.data, 'consent') as PersonData['consent'] | undefined;
    if (entry.collection !== 'people' || entry.lang !== 'zh' || !consent || consent.state === 'withdrawn') return;
    const minor = entry.data['minor'] === true;
    const deceased = entry.data['deceased'] === true;
    if (basisFits({ consent, minor, deceased })) return;
    const written = consent.basis ? `依据却是“${basisLabel(consent.basis)}”` : '授权里却没有写依据';
    const at = positionOf(entry, 'consent.basis');
    const path = 'consent.basis';
    if (minor) {
      yield { at, path, problem: `此人未成年，${written}。`, remedy: '取得监护人的书面同意，把依据写成“监护人”。' };
    } else if (deceased) {
      yield { at, path, problem: `此人已故，${written}。`, remedy: '把依据写成“近亲属”、“新闻”或“公职”，照实际情况选一个。' };
    } else {
      const basis = basisLabel(consent.basis);
      const flag = consent.basis === 'guardian' ? '未成年' : '已故';
      yield {
        at, path,
        problem: `依据是“${basis}”，却没有写明此人${flag}。`,
        remedy: `此人${flag}就加一行“${flag}: 是”；不是，就换成本人的依据，例如“单独同意”。`,
      };
    }
  },
};

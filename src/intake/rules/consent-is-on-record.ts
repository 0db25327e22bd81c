import { claimedScopes, missingFromRecord, type Consent } from '#domain/consent.ts';
import { recordLabel, scopeLabel } from '../consent-labels.ts';
import { groupAt, has } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const fieldsOfScopes = {
  photo: ['portrait'], employer: ['company', 'position', 'industry'], city: ['city'], contact: ['contact'],
};

/** Portrait, employer, city and contact need a full record: basis, date, evidence and expiry. */
export const consentIsOnRecord: EntryRule = {
  name: 'consent/record',
  severity: 'error',
  *check(entry) {
    const consent = groupAt(entry.data, 'consent') as Partial<Consent> | undefined;
    if (entry.collection !== 'people' || entry.lang !== 'zh' || !consent || consent.state === 'withdrawn') return;
    const claimed = claimedScopes(consent);
    const shown = (Object.keys(fieldsOfScopes) as (keyof typeof fieldsOfScopes)[])
      .filter((scope) => claimed.includes(scope) && fieldsOfScopes[scope].some((key) => has(entry.data, key)))
      .map(scopeLabel);
    const missing = missingFromRecord(consent).map(recordLabel);
    if (shown.length === 0 || missing.length === 0) return;
    yield {
      at: positionOf(entry, 'consent'),
      path: 'consent',
      problem: `要公开${shown.join('、')}，授权里还缺${missing.join('、')}。`,
      remedy: `在“授权”里补上${missing.join('、')}；补不齐，就从“范围”里去掉${shown.join('、')}。`,
    };
  },
};

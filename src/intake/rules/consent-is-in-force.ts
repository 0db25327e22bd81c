import { hasExpired } from '#domain/consent.ts';
import { addDays, dayOf } from '#domain/days.ts';
import { groupAt, textAt } from '../entry-values.ts';
import { consentHolders, placeIn } from '../owner.ts';
import type { CorpusRule } from '../rule.ts';

const noticeDays = 60;

/** Consent has not run out, will not soon, and was given before it ends and before today. */
export const consentIsInForce: CorpusRule = {
  name: 'consent/in-force',
  severity: 'warning',
  *checkAll(corpus) {
    const today = dayOf(corpus.now);
    for (const holder of consentHolders(corpus)) {
      const consent = groupAt(holder.data, 'consent');
      if (!consent || consent['state'] === 'withdrawn') continue;
      const name = textAt(holder.data, 'name') ?? '此人';
      const date = textAt(consent, 'date');
      const expires = textAt(consent, 'expires');
      const expiry = { file: holder.file, at: placeIn(holder, 'consent.expires'), path: 'consent.expires' };
      if (date && date > today) {
        yield {
          file: holder.file, at: placeIn(holder, 'consent.date'), path: 'consent.date',
          problem: `授权日期 ${date} 还没有到。`, remedy: '写实际取得授权的那一天；还没有取得，就先不要写这个人。',
        };
      }
      if (date && expires && expires < date) {
        yield {
          ...expiry, severity: 'error',
          problem: `有效期 ${expires} 早于授权日期 ${date}。`, remedy: '核对授权书，改正其中一个日期。',
        };
      } else if (hasExpired({ expires }, corpus.now)) {
        yield {
          ...expiry,
          problem: `${name}的授权已在 ${expires} 到期，网站上不再出现此人。`,
          remedy: '重新取得授权，改“日期”和“有效期”；本人不再同意，就把状态改成“撤回”。',
        };
      } else if (expires && expires <= addDays(today, noticeDays)) {
        yield {
          ...expiry, severity: 'info',
          problem: `${name}的授权到 ${expires} 为止，就在${noticeDays}天之内。`,
          remedy: '请在到期前续签，再改“日期”和“有效期”。',
        };
      }
    }
  },
};

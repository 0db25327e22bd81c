import { claimedScopes, needsOfFields, type Consent, type Scope } from '#domain/consent.ts';
import { scopeLabel } from '../consent-labels.ts';
import type { Entry } from '../entry.ts';
import { groupAt, has } from '../entry-values.ts';
import { labelOfPath, positionOf, type EntryRule, type Remark } from '../rule.ts';

const mustBeCovered = ['portrait', 'contact'];

/** What is given is within what was agreed to: a portrait and a contact must be, anything else will not be shown. */
export const consentCoversWhatIsGiven: EntryRule = {
  name: 'consent/scope',
  severity: 'error',
  *check(entry) {
    const consent = groupAt(entry.data, 'consent') as Partial<Consent> | undefined;
    if (entry.collection !== 'people' || entry.lang !== 'zh' || !consent || consent.state === 'withdrawn') return;
    const claimed = claimedScopes(consent);
    const listed = claimed.length > 0 ? `只有${claimed.map(scopeLabel).join('、')}` : '什么也没有';
    const isSilentOnChild = entry.data['minor'] === true && consent.scope === undefined;
    if (!claimed.includes('name') || isSilentOnChild) yield hiddenPerson(entry, consent);
    yield* untoldFields(entry, consent);
    for (const [scope, keys] of uncoveredFields(entry, claimed)) {
      const key = keys.find((candidate) => mustBeCovered.includes(candidate)) ?? keys[0] ?? '';
      const isError = mustBeCovered.includes(key);
      const fields = keys.map((each) => `“${labelOfPath('people', each)}”`).join('、');
      yield {
        at: positionOf(entry, key),
        path: key,
        severity: isError ? 'error' : 'info',
        problem: `写了${fields}，授权范围里却${listed}${isError ? '' : '，所以不会显示'}。`,
        remedy: `本人同意公开，就在“范围”里加上“${scopeLabel(scope)}”；没有同意，就删掉${fields}。`,
      };
    }
    yield* contactOfChild(entry, claimed);
  },
};

/** The fields that are written but lie in a scope that is not listed, by that scope. */
function uncoveredFields(entry: Entry, claimed: readonly Scope[]): Map<Scope, string[]> {
  const found = new Map<Scope, string[]>();
  for (const [key, needs] of Object.entries(needsOfFields)) {
    if (!has(entry.data, key)) continue;
    for (const need of needs) {
      if (need === 'told' || need === 'never' || need === 'name' || claimed.includes(need)) continue;
      found.set(need, [...(found.get(need) ?? []), key]);
    }
  }
  return found;
}

function hiddenPerson(entry: Entry, consent: Partial<Consent>): Remark {
  const written = consent.scope === undefined ? '没有写范围' : '授权范围里没有“姓名”';
  return {
    at: positionOf(entry, 'consent.scope'),
    path: 'consent.scope',
    severity: 'warning',
    problem: `${written}，网站上不会出现此人。`,
    remedy: '本人同意公开姓名，就在“范围”里加上“姓名”；不同意就把状态改成“撤回”。',
  };
}

function* untoldFields(entry: Entry, consent: Partial<Consent>): Iterable<Remark> {
  const keys = Object.entries(needsOfFields)
    .filter(([key, needs]) => (needs as readonly string[]).includes('told') && has(entry.data, key))
    .map(([key]) => key);
  const [first] = keys;
  if (consent.state !== 'partial' || first === undefined) return;
  const fields = keys.map((key) => `“${labelOfPath('people', key)}”`).join('、');
  yield {
    at: positionOf(entry, first),
    path: first,
    severity: 'info',
    problem: `授权状态是“部分”，只公开范围里列出的几项，${fields}不会显示。`,
    remedy: `本人同意公开，就把状态改成“公开”；没有同意，就删掉${fields}。`,
  };
}

function* contactOfChild(entry: Entry, claimed: readonly Scope[]): Iterable<Remark> {
  if (entry.data['minor'] !== true || !claimed.includes('contact')) return;
  yield {
    at: positionOf(entry, 'consent.scope'),
    path: 'consent.scope',
    problem: '此人未成年，授权范围里却有“联系”。',
    remedy: '从“范围”里去掉“联系”，并删掉联系方式；需要时由校友办转接。',
  };
}

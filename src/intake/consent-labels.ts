import { consentBases, consentScopes } from '#schemas/choices.ts';
import type { Consent, Scope } from '#domain/consent.ts';

const recordLabels: Record<string, string> = { basis: '依据', date: '日期', evidenceId: '凭证号', expires: '有效期' };

/** The words of a consent record, as editors know them. */
export const scopeLabel = (scope: Scope): string => consentScopes[scope];
export const basisLabel = (basis: Consent['basis']): string => (basis ? consentBases[basis] : '');
export const recordLabel = (key: string): string => recordLabels[key] ?? key;

import type { Rule } from '../rule.ts';
import { bodyRules, copyRules, privacyRules } from './body-rules.ts';
import { fieldRules } from './field-rules.ts';

/** Every rule of the gate, in the order in which it is applied. */
export const allRules: readonly Rule[] = [...fieldRules, ...bodyRules, ...copyRules, ...privacyRules];

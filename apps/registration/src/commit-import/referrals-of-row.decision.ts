import type { KeptRow } from '../model/import-row';
import { isRefugeePaper, isStateless } from '../model/protection-sign';
import type { Queue, ReferralText } from '../model/referral';

const signsOfProtection = ['DETENTION_CONTEXT', 'NO_ADULT_IN_FAMILY', 'CHILD_NOT_WITH_PARENT'];

/** Health goes to the clinicians, fear to protection, and neither learns of the other. */
export function referralsOfRow({ values, sensitive, hiddenCodes }: KeptRow, codes: string[]): [Queue, ReferralText][] {
  const found: [Queue, ReferralText][] = [];
  const needs = values?.needs ?? [];
  if (sensitive.medical || needs.length > 0 || hiddenCodes.includes('MEDICAL_REVIEW'))
    found.push(['medical', { text: sensitive.medical, needs }]);
  const signs = signsOfProtection.filter((s) => codes.includes(s));
  if (isStateless(values?.nationality)) signs.unshift('STATELESS');
  if (isRefugeePaper(values?.docType)) signs.push('REFUGEE_PAPER');
  if (sensitive.protection || signs.length > 0 || hiddenCodes.includes('PROTECTION_REVIEW'))
    found.push(['protection', { text: sensitive.protection, signs }]);
  return found;
}

import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/**
 * Operations learn that protection holds somebody, and nothing more: one whom it keeps from somebody else on the flight, or
 * in the row, looks like one whom it has not cleared, so that nobody reads who that is.
 * Source: docs/handbook/day-of-movement.md#readiness, docs/handbook/consent.md#r-cons-15.
 */
export const protectionHasCleared = rule<Pick<Judged, 'facts' | 'company' | 'rowCompany'>>({
  name: 'protection-has-cleared',
  code: 'H-PROT',
  says: 'On hold. Contact protection.',
  unblockedBy: 'protection-officer',
  holds: ({ facts: { protection, apartFrom = [], apartInRow = [] }, company = [], rowCompany = [] }) =>
    protection?.cleared === true &&
    !apartFrom.some((id) => company.includes(id)) &&
    !apartInRow.some((id) => rowCompany.includes(id)),
});

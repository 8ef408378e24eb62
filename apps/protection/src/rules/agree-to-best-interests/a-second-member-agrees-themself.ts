import { rule } from '@homeward/kernel';
import type { AgreeToBestInterests } from '../../commands/agree-to-best-interests';

/**
 * Staff numbers can be typed by anybody: one person alone once sent a child off in the name of two.
 * Source: docs/handbook/states.md#best-interests-procedure, docs/handbook/consent.md#r-cons-11.
 */
export const aSecondMemberAgreesThemself = rule<Pick<AgreeToBestInterests, 'bestInterests' | 'by'>>({
  name: 'a-second-member-agrees-themself',
  code: 'R-CONS-11',
  says: 'You recorded this decision. Another member of the panel has to agree, signed in as themself.',
  unblockedBy: 'best-interests-panel',
  holds: ({ bestInterests, by }) => bestInterests?.recordedBy !== by,
});

import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { saysSomething } from '../../model/somebody-named';
import { longestDaysOfAProxy } from '../../model/validity';

const mayActForThem = ({ proxy, session, validUntil, now, counsellor }: GiveConsent): boolean =>
  saysSomething(proxy?.relation ?? '') &&
  saysSomething(proxy?.document ?? '') &&
  new Set(session?.proxyApprovedBy?.filter((by) => by !== counsellor && by !== session.counsellor)).size >= 2 &&
  new Date(validUntil).getTime() - now.getTime() <= longestDaysOfAProxy * 86_400_000;

/**
 * Deciding for another adult is the exception that is most easily abused. Source: docs/handbook/consent.md#r-cons-10,
 * 14 days.
 */
export const proxyNeedsTwoApprovalsAndFourteenDays = rule<GiveConsent>({
  name: 'proxy-needs-two-approvals-and-fourteen-days',
  code: 'R-CONS-10',
  says: 'A proxy needs a stated relation, a document and approvals by two protection officers, and ends within 14 days.',
  unblockedBy: 'protection-officer',
  holds: (command) => command.givenBy !== 'PROXY' || mayActForThem(command),
});

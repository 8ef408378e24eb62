import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { proxyApprovers } from '../../model/counselling-session';
import { saysSomething } from '../../model/somebody-named';
import { longestDaysOfAProxy } from '../../model/validity';

const mayActForThem = ({ proxy, session, validUntil, now, counsellor }: GiveConsent): boolean =>
  saysSomething(proxy?.relation ?? '') &&
  saysSomething(proxy?.document ?? '') &&
  session !== undefined &&
  proxyApprovers(session).filter((by) => by !== counsellor).length >= 2 &&
  new Date(validUntil).getTime() - now.getTime() <= longestDaysOfAProxy * 86_400_000;

/**
 * Deciding for another adult is the exception that is most easily abused. Source: docs/handbook/consent.md#r-cons-10,
 * 14 days.
 */
export const proxyNeedsTwoApprovalsAndFourteenDays = rule<GiveConsent>({
  name: 'proxy-needs-two-approvals-and-fourteen-days',
  code: 'R-CONS-10',
  says: 'A proxy needs a stated relation, a document and approvals by two protection officers besides whoever counselled and whoever records the yes, and ends within 14 days.',
  unblockedBy: 'protection-officer',
  holds: (command) => command.givenBy !== 'PROXY' || mayActForThem(command),
});

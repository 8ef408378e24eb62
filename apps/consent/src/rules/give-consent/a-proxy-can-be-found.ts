import { rule } from '@homeward/kernel';
import { staffOf, type GiveConsent } from '../../commands/give-consent';
import { isSomebodyElse } from '../../model/attestant';

/**
 * Whoever decides for another adult has to be a named person, and not one of those who record or approve it.
 * Source: docs/handbook/consent.md#r-cons-10, docs/handbook/consent.md#witness.
 */
export const aProxyCanBeFound = rule<GiveConsent>({
  name: 'a-proxy-can-be-found',
  code: 'R-CONS-10',
  says: 'A proxy is a registered adult, or somebody named with a telephone, and never one of those who record or approve it.',
  unblockedBy: 'return-counsellor',
  holds: (command) => {
    const { givenBy, proxy, proxyKnown, session, personId } = command;
    if (givenBy !== 'PROXY') return true;
    const staff = [...staffOf(command), ...(session?.proxyApprovedBy ?? [])];
    return proxy?.who !== undefined && isSomebodyElse(proxy.who, proxyKnown, personId, staff);
  },
});

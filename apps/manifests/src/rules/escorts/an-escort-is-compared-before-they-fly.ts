import { rule } from '@homeward/kernel';
import { isNoTraveller, type ComparedEscort } from '../../model/compared-escort';
import { escortCodes } from '../../model/escort-rows';
import type { PassengerList } from '../../model/passenger-list';

/**
 * Who was compared as they were named flew all the same where the traveller was registered, or corrected, afterwards.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const anEscortIsComparedBeforeTheyFly = rule<{ compared: readonly ComparedEscort[]; list: PassengerList }>({
  name: 'an-escort-is-compared-before-they-fly',
  code: 'ESCORT',
  says: 'An escort ({{escorts}}) is a registered traveller, or likely one, or registration does not answer. They leave; or, where only the likeness is known, a second person without a role in common with whoever assigned them sees the document and records that they are somebody else.',
  unblockedBy: 'embarkation-officer',
  parameters: ({ compared, list }) => {
    const codes = escortCodes(list);
    const not = compared.filter((c) => !isNoTraveller(c, list.toldApart ?? []));
    return { escorts: not.map((c) => codes.get(c.escort.escortId) ?? c.escort.seat).join(', ') };
  },
  holds: ({ compared, list }) => compared.every((c) => isNoTraveller(c, list.toldApart ?? [])),
});

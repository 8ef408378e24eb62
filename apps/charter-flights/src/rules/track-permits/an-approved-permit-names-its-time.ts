import { rule } from '@homeward/kernel';
import { timeOf, type Permit } from '../../model/flight';

/**
 * An approval that names no beginning, no end, or an end that is not after its beginning, is not valid at any time.
 * Source: docs/handbook/states.md#permit, docs/handbook/flight.md#permits.
 */
export const anApprovedPermitNamesItsTime = rule<Pick<Permit, 'status' | 'validFrom' | 'validTo'>>({
  name: 'an-approved-permit-names-its-time',
  code: 'PERMIT-TIME',
  says: 'An approved permit names from when and until when it is valid, and the end comes after the beginning: ask the state for both.',
  unblockedBy: 'flight-officer',
  holds: (answer) => answer.status !== 'APPROVED' || timeOf(answer) !== undefined,
});

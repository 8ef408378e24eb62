import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/** Source: docs/handbook/day-of-movement.md#aircraft-supports. */
export const aircraftCanCarryTheirNeeds = rule<Judged>({
  name: 'aircraft-can-carry-their-needs',
  code: 'H-MED',
  says: 'This aircraft has no place for what the person needs on the way.',
  unblockedBy: 'flight-officer',
  holds: ({ facts: { medical }, flight }) =>
    !medical ||
    ((!medical.needs.includes('STCR') || flight.stretchers > 0) &&
      (!medical.needs.includes('WCHC') || flight.wheelchairsToSeat > 0)),
});

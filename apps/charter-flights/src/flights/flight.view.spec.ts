import { asShownTo, type Role } from '@homeward/access';
import { aFlight, anApprovedPermit } from '../testing/flights';
import { flightView } from './flight.view';

const view = flightView({ state: aFlight({ permits: [anApprovedPermit()] }), version: 1 } as never);
const shownTo = (role: Role) => asShownTo({ roles: [role] }, view);

describe('a flight as shown to', () => {
  // A field called `holds` is protection's, wherever it stands: every permit looked as if it did not hold.
  it.each(['flight-officer', 'operations-lead', 'embarkation-officer'] as const)('%s is whole', (role) =>
    expect(shownTo(role)).toEqual(view),
  );
  it('somebody at work says of each permit whether it is valid at departure', () =>
    expect(shownTo('flight-officer').permits).toMatchObject([{ validAtDeparture: true }]));
});

import { tickPerson } from '../../account-for-people/account-for-people';
import { closeArrival } from '../../close-arrival/close-arrival';
import { aCompleteArrival } from '../../testing/arrivals';

const arrival = aCompleteArrival({ ticked: {}, closedAt: '2026-12-09T14:00:00Z' });

describe('a closed arrival', () => {
  it('takes no more ticks', () =>
    expect(tickPerson({ arrival, personId: 'a', offPoint: 'PZU', at: 'x' })).toMatchObject({
      broken: [{ code: 'STATE-CLOSED' }],
    }));
  it('is not closed twice', () =>
    expect(closeArrival(aCompleteArrival({ closedAt: 'x' }), new Date('2026-12-09T15:00:00Z'))).toMatchObject({
      broken: [{ code: 'STATE-CLOSED' }],
    }));
});

import { tickPerson } from '../../account-for-people/account-for-people';
import { anArrival } from '../../testing/arrivals';

const at = '2026-12-09T10:40:00Z';

describe('a tick', () => {
  it('is refused at another stop', () =>
    expect(tickPerson({ arrival: anArrival(), personId: 'b', offPoint: 'PZU', at, by: 'amal' })).toMatchObject({
      broken: [{ name: 'people-are-ticked-where-they-leave' }],
    }));
  it('is refused for somebody who did not leave', () =>
    expect(tickPerson({ arrival: anArrival(), personId: 'x', offPoint: 'PZU', at, by: 'amal' }).accepted).toBe(false));
  it('is made where the person leaves', () =>
    expect(tickPerson({ arrival: anArrival(), personId: 'a', offPoint: 'PZU', at, by: 'amal' }).accepted).toBe(true));
});

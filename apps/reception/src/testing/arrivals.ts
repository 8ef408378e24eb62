import type { Arrival, Signed } from '../model/arrival';

const person = (personId: string, offPoint: string) => ({ personId, familyId: 'f', offPoint, needs: [] });

/** A flight with one person for the first stop and two for the last, nobody seen yet. */
export const anArrival = (over: Partial<Arrival> = {}): Arrival => ({
  flightId: 'f1',
  operationId: 'o1',
  ticked: {},
  variances: [],
  counted: {},
  needs: [],
  expected: [person('a', 'PZU'), person('b', 'ADD'), person('c', 'ADD')],
  ...over,
});

/** The same with everyone seen and counted. */
export const aCompleteArrival = (over: Partial<Arrival> = {}): Arrival => {
  const at = '2026-12-09T13:30:00Z';
  const ticked = { a: { offPoint: 'PZU', at }, b: { offPoint: 'ADD', at }, c: { offPoint: 'ADD', at } };
  return anArrival({ ticked, counted: { PZU: 1, ADD: 2 }, ...over });
};

/** The reception officer who records what is not as expected. */
export const amal: Signed = { by: 'amal', roles: ['reception-officer'], at: '2026-12-09T14:05:00Z' };

/** A key that seals by writing its owner before the words. */
export const aKey = (owner = 'b') => ({
  owner,
  seal: (words: string) => `${owner}:${words}`,
  open: (sealed: string) => sealed.slice(owner.length + 1),
});

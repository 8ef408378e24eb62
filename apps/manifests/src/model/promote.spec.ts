import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { promote } from './promote';

const waiting = (id: string, familyId: string) => aPassenger(id, familyId, { standing: 'STANDBY', wasListed: false });
const list = aFrozenList(
  [
    aPassenger('a', 'f1'),
    waiting('b', 'f2'),
    waiting('c', 'f2'),
    { ...waiting('d', 'f3'), unreachable: true },
    waiting('e', 'f4'),
  ],
  {
    flight: aFlight({ seats: 2 }),
    standby: [
      { order: 1, familyId: 'f2', people: ['b', 'c'] },
      { order: 2, familyId: 'f3', people: ['d'] },
      { order: 3, familyId: 'f4', people: ['e'] },
    ],
  },
);

describe('the standby list', () => {
  it('gives the free seat to the first whole family that fits, and says why others had to wait', () =>
    expect(promote(list, () => true)).toMatchObject({
      promoted: ['e'],
      passedOver: [
        { familyId: 'f2', because: 'seats' },
        { familyId: 'f3', because: 'unreachable' },
      ],
    }));
  it('takes nobody who is not ready', () => expect(promote(list, () => false).promoted).toEqual([]));
});

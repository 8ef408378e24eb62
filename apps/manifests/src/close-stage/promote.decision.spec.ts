import { aFlight, ready } from '../testing/a-ready-person';
import { aDay } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { promote } from './promote.decision';

const waiting = (id: string, familyId: string) => aPassenger(id, familyId, { standing: 'STANDBY', wasListed: false });
const people = [
  aPassenger('a', 'f1'),
  waiting('b', 'f2'),
  waiting('c', 'f2'),
  { ...waiting('d', 'f3'), unreachable: true },
  waiting('e', 'f4'),
];
const day = (facts = {}) =>
  aDay(people, facts, {
    flight: aFlight({ seats: 2 }),
    standby: [
      { order: 1, familyId: 'f2', people: ['b', 'c'] },
      { order: 2, familyId: 'f3', people: ['d'] },
      { order: 3, familyId: 'f4', people: ['e'] },
    ],
  });

describe('the standby list', () => {
  it('gives the free seat to the first whole family that fits, and says why others had to wait', () =>
    expect(promote(day())).toMatchObject({
      promoted: ['e'],
      passedOver: [
        { familyId: 'f2', because: 'seats' },
        { familyId: 'f3', because: 'unreachable' },
      ],
    }));
  it('takes those together who have come into one family since', () => {
    const linked = aDay([waiting('b', 'f2'), waiting('e', 'f2')], {}, { standby: day().list.standby.slice(2) });
    expect(promote(linked)).toMatchObject({ promoted: ['b', 'e'], events: [{ people: ['b', 'e'] }] });
  });
  it('takes no family of whom somebody is not ready', () =>
    expect(promote(day({ e: { ...ready, medical: undefined } }))).toMatchObject({
      promoted: [],
      passedOver: [{ because: 'seats' }, { because: 'unreachable' }, { familyId: 'f4', because: 'not ready' }],
    }));
});

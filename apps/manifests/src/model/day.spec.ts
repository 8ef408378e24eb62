import type { Passenger } from './passenger-list';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import { aDay } from '../testing/a-day';
import { ready } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';

const throughGuardian = {
  ...ready,
  protection: { ...ready.protection!, otherParent: 'SATISFIED' },
  consent: { ...ready.consent!, givenBy: 'GUARDIAN' as const },
  family: {
    relations: [
      { personId: 'mother', kind: 'PARENT' as const, basis: 'REGISTRATION' as const },
      { personId: 'other', kind: 'PARENT' as const, basis: 'REGISTRATION' as const },
    ],
  },
};
const child = aPassenger('child', 'f', { band: 'CHILD' });
const standby = { standing: 'STANDBY' as const, wasListed: false };
/** What stands against the child beside these others. */
const against = (others: Passenger[], itself: Passenger = child) =>
  blockersOf(aDay([itself, ...others], { child: throughGuardian }).about(itself)).map((b) => b.name);

describe('a child on a list', () => {
  it('is ready beside its mother, and not beside a stranger of its family', () => {
    expect(against([aPassenger('mother', 'f')])).toEqual([]);
    expect(against([aPassenger('stranger', 'f')])).toEqual(['child-alone-needs-a-best-interests-decision']);
  });
  it('is stopped as soon as its adult is off the list, before any check closes', () =>
    expect(
      against([aPassenger('mother', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'mother' } })]),
    ).toEqual(['child-alone-needs-a-best-interests-decision']));
  it('is not taken along by an adult who only waits, nor by one of another family', () =>
    expect(against([aPassenger('mother', 'f', standby), aPassenger('other', 'g')])).toEqual([
      'child-alone-needs-a-best-interests-decision',
    ]));
  it('that waits is judged with those of the family who wait', () => {
    const waiting = { ...child, ...standby };
    expect(against([aPassenger('mother', 'f', standby)], waiting)).toEqual([]);
    expect(against([], waiting)).toEqual(['child-alone-needs-a-best-interests-decision']);
  });
});

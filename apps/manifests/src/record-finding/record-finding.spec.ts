import { given } from '@homeward/testing';
import { factsOf } from '@homeward/kernel';
import { whatFollows, closeStage } from '../close-stage/close-stage';
import { departureDigest, depart } from '../depart/depart';
import { evolve } from '../model/evolve';
import type { FindingEnd, Found } from '../model/finding';
import { stages, type Passenger, type PassengerList } from '../model/passenger-list';
import { aDay, aScan, refusedUnder } from '../testing/a-day';
import { aFinding } from '../testing/findings';
import { aPassenger } from '../testing/lists';
import { endFinding, recordFinding } from './record-finding';

const at = '2026-12-09T06:45:00.000Z';
const notThem: Found = { findingId: 'a', kind: 'NOT_THE_PERSON', personId: 'p', foundIn: 'GATE' };
const aChild: Found = { findingId: 'a', kind: 'UNLISTED', aboutAge: 'CHILD', withPersonId: 'p', foundIn: 'BUS' };
const dayWith = (found: Found | undefined, over: Partial<Passenger> = {}, list: Partial<PassengerList> = {}) => {
  const day = aDay([aPassenger('p', 'f', over)], {}, list);
  return found ? day.with(factsOf(recordFinding(day, found, 'officer-1')).reduce(evolve, day.list)) : day;
};
const ending = (found: Found, end: FindingEnd, over?: Partial<Passenger>, list?: Partial<PassengerList>) =>
  given(dayWith(found, over, list)).when((day) => endFinding(day, 'a', end, 'duty-1'));

describe('somebody who is not who their wristband says', () => {
  it('is recorded', () =>
    given(dayWith(undefined))
      .when((day) => recordFinding(day, notThem, 'officer-1'))
      .then([{ type: 'FindingRecorded', finding: { ...notThem, at, by: 'officer-1' } }]));
  it('is of a person on the list', () =>
    given(dayWith(undefined))
      .when((day) => recordFinding(day, { ...notThem, personId: 'q' }, 'officer-1'))
      .isRefusedBy('a-finding-says-of-whom'));
  it('is recorded once, however often it is sent', () =>
    given(dayWith(notThem))
      .when((day) => recordFinding(day, notThem, 'officer-1'))
      .then([]));
  it('does not become another under the same id', () =>
    given(dayWith(notThem))
      .when((day) => recordFinding(day, aChild, 'officer-1'))
      .isRefusedBy('one-id-one-content'));
  it('does not board before that is resolved', () => {
    expect(refusedUnder(dayWith(notThem), aScan())).toEqual(['who-boards-is-who-the-wristband-says']);
    for (const outcome of ['IS_THE_PERSON', 'PERSON_CAME'] as const) {
      const day = dayWith(notThem);
      const list = factsOf(endFinding(day, 'a', { outcome }, 'duty-1')).reduce(evolve, day.list);
      expect(refusedUnder(day.with(list), aScan())).toEqual([]);
    }
  });
  it('does not board while another doubt is open', () => {
    const day = dayWith({ ...notThem, findingId: 'b' }, {}, dayWith(notThem).list);
    const list = factsOf(endFinding(day, 'a', { outcome: 'PERSON_CAME' }, 'duty-1')).reduce(evolve, day.list);
    expect(refusedUnder(day.with(list), aScan())).toEqual(['who-boards-is-who-the-wristband-says']);
  });
  it('is no no-show of the rightful person: the gate does not close over it', () => {
    const closedStages = stages.filter((s) => s !== 'GATE');
    const close = (day: ReturnType<typeof dayWith>, stage: 'GATE' | 'STANDBY_CALL') => {
      const { digest, leaves } = whatFollows(day, stage);
      const confirm = leaves.map((l) => l.personId);
      const closed = closeStage(day, stage, { by: 'amal', expects: digest, confirm, early: 'EVERYBODY_IS_HERE' });
      return closed.accepted ? [] : closed.broken.map((b) => b.name);
    };
    expect(close(dayWith(notThem, {}, { closedStages }), 'GATE')).toEqual(['what-the-gate-found-is-resolved']);
    expect(close(dayWith(undefined, {}, { closedStages }), 'GATE')).toEqual([]);
    const before = closedStages.filter((s) => s !== 'STANDBY_CALL');
    expect(close(dayWith(notThem, {}, { closedStages: before }), 'STANDBY_CALL')).toEqual([]);
  });
  it('who has boarded is off the list, and is seen leaving the cabin', () => {
    const ended = { type: 'FindingEnded', findingId: 'a', ended: { outcome: 'PERSON_AWAY', at, by: 'duty-1' } };
    const off = { type: 'PassengerRemoved', personId: 'p', code: 'SECURITY_OFFLOAD', because: 'p' };
    ending(notThem, { outcome: 'PERSON_AWAY' }, { boarded: true }).then([ended, off]);
    ending(notThem, { outcome: 'PERSON_AWAY' }).then([ended]);
    ending(notThem, { outcome: 'PERSON_AWAY' }, { boarded: true }, { phase: 'DEPARTED' }).then([ended]);
  });
  it('does not stay in the cabin because the rightful person has come', () => {
    for (const phase of ['FROZEN', 'DEPARTED'] as const)
      ending(notThem, { outcome: 'PERSON_CAME' }, { boarded: true }, { phase }).isRefusedBy(
        'the-right-person-boards-by-their-own-scan',
      );
  });
  it('is not taken into care', () =>
    ending(notThem, { outcome: 'IN_CARE', careOf: 'PROTECTION' }).isRefusedBy('an-end-fits-what-was-found'));
});

describe('somebody whom no list names', () => {
  it('is recorded with how old they seem', () =>
    given(dayWith(undefined))
      .when((day) => recordFinding(day, { ...aChild, aboutAge: undefined }, 'officer-1'))
      .isRefusedBy('a-finding-says-of-whom'));
  it('is taken into care by somebody who is named', () => {
    ending(aChild, { outcome: 'IN_CARE' }).isRefusedBy('who-takes-care-is-named');
    const ended = { outcome: 'IN_CARE', careOf: 'PROTECTION', at, by: 'duty-1' };
    ending(aChild, { outcome: 'IN_CARE', careOf: 'PROTECTION' }).then([
      { type: 'FindingEnded', findingId: 'a', ended },
    ]);
  });
  it('was on the list after all: who', () => {
    ending(aChild, { outcome: 'ON_THE_LIST' }).isRefusedBy('who-it-is-after-all-is-on-the-list');
    const out = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } } as const;
    ending(aChild, { outcome: 'ON_THE_LIST', foundToBe: 'p' }, out).isRefusedBy('who-it-is-after-all-is-on-the-list');
    const ended = { outcome: 'ON_THE_LIST', foundToBe: 'p', at, by: 'duty-1' };
    ending(aChild, { outcome: 'ON_THE_LIST', foundToBe: 'p' }).then([{ type: 'FindingEnded', findingId: 'a', ended }]);
  });
  it.each(['INFANT', 'CHILD'] as const)('who seems to be a %s does not just leave', (aboutAge) =>
    ending({ ...aChild, aboutAge }, { outcome: 'LEFT' }).isRefusedBy('a-child-who-was-found-is-not-let-go'),
  );
  it('and is grown up may leave', () =>
    expect(endFinding(dayWith({ ...aChild, aboutAge: 'ADULT' }), 'a', { outcome: 'LEFT' }, 'd').accepted).toBe(true));
  it('holds a departure, also where they are found after the doors have closed', () => {
    const day = dayWith(undefined, { boarded: true }, { phase: 'CLOSED', findings: { a: aFinding() } });
    const seen = { by: 'amal', expects: departureDigest(day.list) };
    const left = depart({ day, leavesAt: new Date(at), seen });
    expect(left.accepted ? [] : left.broken.map((b) => b.name)).toContain('what-the-gate-found-is-resolved');
  });
  it('is resolved once', () => {
    const day = dayWith(aChild);
    const once = endFinding(day, 'a', { outcome: 'IN_CARE', careOf: 'PROTECTION' }, 'duty-1');
    const after = day.with(factsOf(once).reduce(evolve, day.list));
    expect(endFinding(after, 'a', { outcome: 'IN_CARE', careOf: 'AUTHORITIES' }, 'x')).toEqual({
      accepted: true,
      events: [],
    });
  });
});

import { given } from '@homeward/testing';
import type { EmptyCabin } from '../commands/close-doors';
import { stages, type Doors, type PassengerList } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aFlight } from '../testing/a-ready-person';
import { closing, decide, deskAway, onPaper, rulesBroken, unheard, type Around } from '../testing/closing-doors';
import { examples } from '../testing/closing-doors-examples';
import { aPassenger } from '../testing/lists';
import { seenOfDoors } from '../testing/seen-before';
import { amal, budi, seen, seenToo } from '../testing/vouchings';
import { rulesForClosingDoors } from './close-doors';
import { settleBeforeClosing } from './settle-before-closing.decision';

const closedAt = '2026-12-09T06:45:00.000Z';
const checkpoint = {
  stage: 'DOORS',
  at: closedAt,
  mayFly: ['p'],
  pending: [],
  removed: [],
  promoted: [],
  passedOver: [],
  joined: ['p'],
  seats: 1,
  lapInfants: 0,
  payloadKg: [104, 104],
};
const closed = (paper?: Doors['paper'], over = {}) => [
  { type: 'StageClosed', checkpoint: { ...checkpoint, ...over } },
  { type: 'DoorsClosed', closedAt, paper },
];

describe('the closing of the aircraft doors', () => {
  it('is tested with every rule', () =>
    expect(Object.keys(examples).sort()).toEqual(rulesForClosingDoors.map((r) => r.name).sort()));
  for (const [name, { kept, broken }] of Object.entries(examples)) {
    it.each(broken.map(([around, ...more], i) => [i, around, more] as const))(
      `is refused by ${name}, example %i`,
      (_, around, more) => closing(around).isRefusedBy(name, ...more),
    );
    if (kept.length > 0)
      it.each(kept.map((around, i) => [i, around] as const))(`is not refused by ${name}, example %i`, (_, around) =>
        expect(rulesBroken(around)).toEqual([]),
      );
  }

  it('judges everyone aboard on the flight as its desk has changed it', () => {
    const [first, second] = aFlight().legs;
    const elsewhere = unheard({ legs: [first!, { ...second!, to: 'NBO' }] });
    closing(elsewhere).isRefusedBy('everyone-aboard-is-still-cleared', 'yes-is-for-this-journey');
  });
  it('hears a no while the flight desk does not answer', () =>
    closing({ ...deskAway(seen, seenToo), answer: { consent: new Map([['p', 'WITHDRAWN']]) } }).isRefusedBy(
      'nobody-aboard-has-said-no',
    ));
  it('leaves those who are aboard', () => closing({}).then(closed()));
  it('keeps no paper where the owners have answered', () => closing({ vouched: [amal, budi] }).then(closed()));
  it('keeps who vouched for a paper list', () =>
    closing(onPaper(amal, budi)).then(closed({ first: 'amal', second: 'budi', comparison: 'DUE' })));
  it('waits for the family of who went off after the gate had closed to leave the cabin', () => {
    const gone = { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'q' } } as const;
    const others = [aPassenger('q', 'g', gone), aPassenger('r', 'g', { boarded: true })];
    closing({ others }).isRefusedBy('who-is-off-has-left-the-cabin', 'cabin-is-counted-after-the-last-movement');
  });
});

describe('a family, before the aircraft doors are asked to close', () => {
  const gone = { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'q' } } as const;
  const people = [aPassenger('q', 'g', gone), aPassenger('r', 'g', { boarded: true })];
  const settling = (list: Partial<PassengerList>) =>
    given(aDay(people, {}, list)).when((day) => settleBeforeClosing(day, seenOfDoors(day)));

  it('goes with who went off after the gate had closed', () =>
    settling({ closedStages: [...stages] }).then([
      { type: 'PassengerRemoved', personId: 'r', code: 'FAMILY_OFFLOAD', because: 'q' },
    ]));
  it('waits for the gate, which settles them', () => settling({ closedStages: ['CALL'] }).then([]));
  it('waits while doors that were opened for a no may stay closed', () =>
    settling({ closedStages: [...stages], reopened: { doors: { closedAt }, checkpoints: [] } }).then([]));
});

const checkpointAfter = (around: Around) => {
  const decision = decide(around);
  const events = decision.accepted ? decision.events : [];
  return events.find((e) => e.type === 'StageClosed')?.checkpoint;
};

describe('an empty cabin', () => {
  it('is on record with why it leaves and who said so, and a full one is not called empty', () => {
    const empty: EmptyCabin = { because: 'POSITIONING', roles: ['duty-officer'] };
    expect(checkpointAfter({ stays: true, empty })).toMatchObject({
      empty: { why: 'POSITIONING', by: 'amal', at: closedAt },
    });
    expect(checkpointAfter({ empty })).not.toHaveProperty('empty');
  });
});

describe('doors that close long before their time', () => {
  const now = '2026-12-08T10:00:00.000Z';
  it('say why, who said so and when; in their time nobody is asked', () => {
    expect(checkpointAfter({ now })).toMatchObject({ early: { why: 'EVERYBODY_IS_HERE', by: 'amal', at: now } });
    expect(checkpointAfter({})).not.toHaveProperty('early');
  });
});

import { given } from '@homeward/testing';
import type { EmptyCabin, OwnersAnswer } from '../commands/close-doors';
import type { FlightNow } from '../commands/vouch-for-flight';
import {
  stages,
  type Doors,
  type Passenger,
  type PassengerList,
  type VouchedForFlight,
  type VouchedOnPaper,
} from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aDay } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { anAnswer } from '../testing/owners-answer';
import { aPassenger } from '../testing/lists';
import { amal, budi, seen, seenToo } from '../testing/vouchings';
import { closeDoors, rulesForClosingDoors } from './close-doors';
import { settleBeforeClosing } from './settle-before-closing.decision';

/** What is different about `p`, who is aboard and well, when every check is closed. */
interface Around {
  answer?: Partial<OwnersAnswer> | 'nobody answers';
  /** Who vouches for a paper list. */
  vouched?: VouchedOnPaper[];
  list?: Partial<PassengerList>;
  /** What charter-flights says of the flight; what the list knows unless said otherwise. */
  flightNow?: FlightNow | 'nobody answers';
  facts?: Partial<Facts>;
  now?: string;
  /** `p` stays behind. */
  stays?: boolean;
  empty?: EmptyCabin;
  /** Others on the list. */
  others?: Passenger[];
  /** Whose line in the version in force is not what the records say. */
  outdated?: string[];
}

const decide = ({ answer = {}, vouched, list, flightNow, facts, now, others = [], outdated = [], ...more }: Around) => {
  const behind = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } } as const;
  const people = [aPassenger('p', 'f', more.stays ? behind : { boarded: true }), ...others];
  const records = { p: { ...ready, ...facts } };
  const day = aDay(people, records, { closedStages: [...stages], vouched, ...list }, now).withOutdated(outdated);
  const said = flightNow ?? { plan: day.list.flight };
  return closeDoors(
    day,
    answer === 'nobody answers' ? undefined : anAnswer(answer),
    said === 'nobody answers' ? undefined : said,
    more.empty,
  );
};
const closing = (around: Around) => given(around).when(decide);
const rulesBroken = (around: Around): string[] => {
  const decision = decide(around);
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

/** Was aboard, said no, and nobody has seen them leave. */
const offloaded = aPassenger('o', 'g', {
  standing: 'OUT',
  out: { code: 'WITHDRAWN', because: 'o' },
  offloaded: true,
});
const onPaper = (...vouched: VouchedOnPaper[]): Around => ({ answer: 'nobody answers', vouched });
const flight = (over: object): Around => ({ list: { flight: aFlight(over) } });
/** Recorded by the flight desk, and not heard by the list yet. */
const unheard = (over: object): Around => ({ flightNow: { plan: aFlight(over) } });
const deskAway = (...by: VouchedForFlight[]): Around => ({ flightNow: 'nobody answers', list: { flightVouched: by } });

/** What keeps a rule, and what breaks it; further rules that are broken with it are named after it. */
const examples: Record<string, { kept: Around[]; broken: [Around, ...string[]][] }> = {
  'gate-is-closed-before-doors': { kept: [], broken: [[{ list: { closedStages: ['CALL'] } }]] },
  'somebody-is-aboard-as-the-doors-close': {
    kept: [{ stays: true, empty: { because: 'NOBODY_GOES', byDutyOfficer: true } }],
    broken: [[{ stays: true }], [{ stays: true, empty: { because: 'NOBODY_GOES', byDutyOfficer: false } }]],
  },
  'nobody-aboard-has-said-no': {
    kept: [{ answer: { consent: new Map([['p', 'ACTIVE']]) } }],
    broken: [
      [{ answer: { consent: new Map([['p', 'WITHDRAWN']]) } }],
      [{ answer: { consent: new Map([['p', 'OTHER_JOURNEY']]) } }],
    ],
  },
  'everyone-aboard-is-fit': {
    kept: [{ answer: { fitUntil: new Map([['p', '2026-12-09T08:00:00Z']]) } }],
    broken: [
      [{ answer: { fitUntil: new Map([['p', '2026-12-09T07:00:00Z']]) } }],
      [{ answer: { fitUntil: new Map() } }],
      [{ answer: { fitUntil: new Map([['p', '2026-12-09T08:00:00Z']]) }, now: '2026-12-09T08:20:00Z' }],
    ],
  },
  'records-of-everyone-aboard-are-believed': {
    kept: [{ answer: { believed: new Set(['p', 'q']) } }],
    broken: [[{ answer: { believed: new Set() } }], [{ answer: { believed: new Set(['q']) } }]],
  },
  'everyone-aboard-is-still-cleared': {
    kept: [],
    broken: [
      [{ facts: { protection: { ...ready.protection!, cleared: false } } }, 'protection-has-cleared'],
      // The flight has moved, and their second yes is older than 72 hours.
      [{ facts: { consent: { ...ready.consent!, reconfirmedAt: '2026-12-05T08:00:00Z' } } }],
      // On the paper path too: what is known here is not forgotten there.
      [
        { ...onPaper(amal, budi), facts: { identity: { ...ready.identity!, openDuplicates: 1 } } },
        'nobody-in-two-records',
      ],
    ],
  },
  'nobody-on-the-list-is-left-at-the-gate': {
    kept: [
      {
        others: [
          aPassenger('out', 'g', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'out' } }),
          aPassenger('by', 'h', { standing: 'STANDBY', wasListed: false }),
        ],
      },
    ],
    // A baby that joined after the gate closed and was not scanned.
    broken: [[{ others: [aPassenger('baby', 'f', { band: 'INFANT' })] }]],
  },
  'who-is-off-has-left-the-cabin': {
    kept: [{ others: [{ ...offloaded, leftCabin: { at: '2026-12-09T06:44:00Z', seenBy: 'SCAN' } }] }],
    broken: [[{ others: [offloaded] }]],
  },
  'cabin-count-agrees': {
    kept: [{ list: { cabin: { heads: 1, expected: 1, at: '2026-12-09T06:44:00Z' } } }],
    broken: [
      [{ list: { cabin: { heads: 2, expected: 1, at: '2026-12-09T06:44:00Z' } } }],
      [{ list: { cabin: { heads: 0, expected: 1, at: '2026-12-09T06:44:00Z' } } }],
    ],
  },
  'paper-path-needs-two-people': {
    kept: [onPaper(amal, budi)],
    broken: [
      [onPaper(), 'everyone-aboard-was-asked-on-paper'],
      [onPaper(amal), 'everyone-aboard-was-asked-on-paper'],
      [onPaper(amal, { ...budi, by: 'amal' }), 'everyone-aboard-was-asked-on-paper'],
      [onPaper(amal, { ...budi, roles: amal.roles }), 'everyone-aboard-was-asked-on-paper'],
      [onPaper(amal, { ...budi, roles: [...budi.roles, ...amal.roles] }), 'everyone-aboard-was-asked-on-paper'],
    ],
  },
  'everyone-aboard-was-asked-on-paper': {
    // A third who names nobody takes nothing away.
    kept: [onPaper(amal, budi, { ...budi, by: 'chen', asked: [] })],
    broken: [
      [onPaper(amal, { ...budi, asked: [] })],
      [onPaper(amal, { ...budi, asked: [{ personId: 'p', serial: 'ABC-2' }] })],
      [onPaper(amal, { ...budi, asked: [{ personId: 'q', serial: 'ABC-1' }] })],
    ],
  },
  'only-a-flight-that-goes-is-boarded': {
    kept: [flight({ stage: 'OPEN_FOR_BOARDING', go: 'GO' })],
    broken: [
      [flight({ stage: 'CANCELLED' })],
      [flight({ stage: 'PERMITS_PENDING' })],
      [flight({ go: 'NO_GO' }), 'departure-follows-a-go'],
      [unheard({ stage: 'CANCELLED' })],
      [unheard({ go: 'NO_GO' }), 'departure-follows-a-go'],
    ],
  },
  'every-permit-holds-as-it-leaves': {
    kept: [flight({}), flight({ leave: { from: '2026-12-09T08:00:00Z', until: '2026-12-09T08:00:01Z' } })],
    broken: [
      [flight({ leave: undefined })],
      [flight({ leave: { from: '2026-12-08T00:00:00Z', until: '2026-12-09T07:59:00Z' } })],
      [flight({ leave: { from: '2026-12-09T08:01:00Z', until: '2026-12-10T00:00:00Z' } })],
      [unheard({ leave: undefined })],
      [{ ...flight({ leave: undefined }), flightNow: { plan: aFlight() } }],
    ],
  },
  'departure-follows-a-go': { kept: [], broken: [[flight({ go: undefined })], [unheard({ go: undefined })]] },
  'the-flight-is-as-its-desk-wrote-it': {
    kept: [],
    broken: [[{ flightNow: {}, list: { flightVouched: [seen, seenToo] } }]],
  },
  'two-people-vouch-while-the-flight-desk-is-away': {
    kept: [deskAway(seen, seenToo)],
    broken: [
      [deskAway()],
      [deskAway(seen)],
      [deskAway(seen, { ...seenToo, by: 'amal' })],
      [deskAway(seen, { ...seenToo, roles: seen.roles })],
      [deskAway(seen, { ...seenToo, serial: 'GO-18' })],
    ],
  },
  'the-aircraft-carries-them': {
    kept: [flight({ seats: 1 })],
    broken: [[flight({ seats: 0 })], [unheard({ seats: 0 })]],
  },
  'version-in-force-is-as-recorded': { kept: [], broken: [[{ outdated: ['p'] }]] },
};

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
    closing({ others }).isRefusedBy('who-is-off-has-left-the-cabin');
  });
});

describe('a family, before the aircraft doors are asked to close', () => {
  const gone = { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'q' } } as const;
  const people = [aPassenger('q', 'g', gone), aPassenger('r', 'g', { boarded: true })];
  const settling = (list: Partial<PassengerList>) => given(aDay(people, {}, list)).when(settleBeforeClosing);

  it('goes with who went off after the gate had closed', () =>
    settling({ closedStages: [...stages] }).then([
      { type: 'PassengerRemoved', personId: 'r', code: 'FAMILY_OFFLOAD', because: 'q' },
    ]));
  it('waits for the gate, which settles them', () => settling({ closedStages: ['CALL'] }).then([]));
  it('waits while doors that were opened for a no may stay closed', () =>
    settling({ closedStages: [...stages], reopened: { doors: { closedAt }, checkpoints: [] } }).then([]));
});

describe('an empty cabin', () => {
  const last = (around: Around) => {
    const decision = decide(around);
    return decision.accepted ? decision.events.at(-1) : undefined;
  };
  it('is on record with why it leaves, and a full one is not called empty', () => {
    const empty: EmptyCabin = { because: 'POSITIONING', byDutyOfficer: true };
    expect(last({ stays: true, empty })).toMatchObject({ type: 'DoorsClosed', emptyBecause: 'POSITIONING' });
    expect(last({ empty })).not.toHaveProperty('emptyBecause');
  });
});

import type { CabinDifference } from '../model/cabin';
import { aFlight, ready } from './a-ready-person';
import { deskAway, flight, onPaper, unheard, type Around, type Examples } from './closing-doors';
import { countedBy, found } from './counted';
import { aManifestRow } from './a-manifest-row';
import { aFinding, theyAreInCare } from './findings';
import { escortExamples } from './doors-with-escorts';
import { aPassenger } from './lists';
import { amal, budi, seen, seenToo } from './vouchings';

/** Was aboard, said no, and nobody has seen them leave. */
const offloaded = aPassenger('o', 'g', {
  standing: 'OUT',
  out: { code: 'WITHDRAWN', because: 'o' },
  offloaded: true,
});
const away = { how: 'LEFT', by: 'amal', at: '2026-12-09T06:44:30Z' } as const;
const [right, tooMany] = [countedBy('chen', 1), countedBy('chen', 2, 1)];
const recounted = (cabinFindings: CabinDifference[], cabin = countedBy('dina', 1)): Around => ({
  list: { cabin, cabinCounts: [tooMany, cabin], cabinFindings },
});

/** `r` follows a relative who went off after the gate had closed. */
const whoFollows: Around = {
  others: [aPassenger('q', 'g', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'q' } }), aPassenger('r', 'g')],
};

export const examples: Examples = {
  'gate-is-closed-before-doors': { kept: [], broken: [[{ list: { closedStages: ['CALL'] } }]] },
  'somebody-is-aboard-as-the-doors-close': {
    kept: [{ stays: true, empty: { because: 'NOBODY_GOES', roles: ['duty-officer'] } }],
    broken: [[{ stays: true }], [{ stays: true, empty: { because: 'NOBODY_GOES', roles: ['movement-officer'] } }]],
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
  'what-is-kept-here-is-what-its-owners-say': {
    kept: [{ answer: { asKept: new Set(['p', 'q']) } }],
    broken: [[{ answer: { asKept: new Set() } }], [{ answer: { asKept: new Set(['q']) } }]],
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
    broken: [[{ others: [aPassenger('baby', 'f', { band: 'INFANT' })] }, 'cabin-count-agrees']],
  },
  'who-is-off-has-left-the-cabin': {
    kept: [{ others: [{ ...offloaded, leftCabin: { at: '2026-12-09T06:44:00Z', seenBy: 'SCAN' } }] }],
    broken: [[{ others: [offloaded] }, 'cabin-count-agrees']],
  },
  'cabin-is-counted-after-the-last-movement': {
    kept: [],
    broken: [
      [{ list: { cabin: undefined } }],
      // Of earlier versions: nobody knows who counted, and whether anybody boarded since.
      [{ list: { cabin: { heads: 1, expected: 1, at: '2026-12-09T06:44:00Z' } } }],
      [{ ...onPaper(amal, budi), list: { cabin: undefined } }],
      [{ stays: true, empty: { because: 'NOBODY_GOES', roles: ['duty-officer'] }, list: { cabin: undefined } }],
    ],
  },
  'cabin-count-agrees': {
    kept: [{ list: { cabin: right } }],
    broken: [[{ list: { cabin: tooMany } }], [{ list: { cabin: countedBy('chen', 0, 1) } }]],
  },
  'differences-are-resolved-person-by-person': {
    kept: [
      recounted([found(tooMany, 'NOT_ON_LIST', { ended: away })]),
      recounted([found(tooMany, 'MISCOUNTED')]),
      { list: { cabinFindings: [found(right, 'NOT_IN_CABIN', { personId: 'p', ended: { ...away, how: 'FOUND' } })] } },
    ],
    broken: [
      // Another number that is typed, by whomever.
      [recounted([])],
      [recounted([], right)],
      [recounted([found(tooMany, 'NOT_ON_LIST')])],
      [recounted([found(tooMany, 'NOT_IN_CABIN', { personId: 'p', ended: { ...away, how: 'FOUND' } })])],
      // About an earlier count.
      [recounted([found(right, 'NOT_ON_LIST', { ended: away })])],
      // Whoever counted wrongly counts again.
      [recounted([found(tooMany, 'MISCOUNTED')], right)],
      [{ list: { cabinFindings: [found(right, 'NOT_IN_CABIN', { personId: 'p' })] } }],
    ],
  },
  ...escortExamples,
  'nobody-flies-without-their-escort': {
    kept: [{ facts: { medical: { ...ready.medical!, escort: 'NONE' } } }],
    broken: [[{ facts: { medical: { ...ready.medical!, escort: 'NURSE' } } }]],
  },
  'what-the-gate-found-is-resolved': {
    kept: [{ list: { findings: { a: aFinding({ ended: theyAreInCare }) } } }],
    broken: [[{ list: { findings: { a: aFinding() } } }]],
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
  'what-is-said-of-everyone-aboard-is-read': {
    kept: [{ unread: ['p'] }, { ...onPaper(amal, budi), unread: ['q'] }],
    broken: [[{ ...onPaper(amal, budi), unread: ['p'] }]],
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
    kept: [flight({ stage: 'BOARDING', go: 'GO' })],
    broken: [
      [flight({ stage: 'CANCELLED' }), 'doors-close-once-boarding-has-begun'],
      [flight({ stage: 'PERMITS_PENDING' }), 'doors-close-once-boarding-has-begun'],
      [flight({ go: 'NO_GO' }), 'departure-follows-a-go'],
      [unheard({ stage: 'CANCELLED' }), 'doors-close-once-boarding-has-begun'],
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
  'version-in-force-is-as-recorded': {
    kept: [{ versions: { number: 1, before: [aManifestRow('p')], now: [aManifestRow('p')] } }],
    broken: [[{ versions: { number: 1, before: [aManifestRow('p')], now: [aManifestRow('p', { seat: '9C' })] } }]],
  },
  'doors-close-once-boarding-has-begun': {
    kept: [flight({ stage: 'CLOSED' }), deskAway(seen, seenToo)],
    broken: [
      [flight({ stage: 'CONFIRMED' })],
      [flight({ stage: 'OPEN_FOR_BOARDING' })],
      [unheard({ stage: 'CONFIRMED' })],
    ],
  },
  'go-is-by-a-second-person': {
    kept: [{ flightNow: { plan: aFlight(), goBy: 'budi' } }],
    broken: [[{ flightNow: { plan: aFlight(), goBy: 'amal' } }], [{ flightNow: { plan: aFlight(), goBy: undefined } }]],
  },
  'checks-close-in-their-time': {
    kept: [{ now: '2026-12-09T06:00:00Z', seen: { early: undefined } }, { now: '2026-12-08T10:00:00Z' }],
    broken: [[{ now: '2026-12-09T05:59:00Z', seen: { early: undefined } }]],
  },
  'what-follows-was-seen': {
    kept: [],
    broken: [[{ seen: { expects: undefined } }], [{ seen: { expects: 'another' } }]],
  },
  'who-leaves-is-confirmed': {
    kept: [],
    broken: [[{ ...whoFollows, seen: { confirm: [] } }], [{ ...whoFollows, seen: { confirm: ['q'] } }]],
  },
};

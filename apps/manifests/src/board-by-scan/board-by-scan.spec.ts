import type { JourneyElsewhere, Scan } from '../commands/board-by-scan';
import type { Day } from '../model/day';
import type { Passenger, VouchedForFlight } from '../model/passenger-list';
import type { Facts, Flight } from '../model/traveller';
import { codeDayOf, type ReadCode } from '../model/wristband';
import { aDay, aScan, refusedUnder } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';
import { seen, seenToo } from '../testing/vouchings';
import { boardByScan, rulesForBoarding } from './board-by-scan';

const [at, passenger] = ['2026-12-09T06:45:00.000Z', aPassenger('p', 'f')] as const;
/** What is different about `p`, who is ready and wishes to go. */
interface Around {
  passenger?: Partial<Passenger>;
  scan?: Partial<Scan>;
  facts?: Partial<Facts>;
  flight?: Partial<Flight>;
  flightVouched?: VouchedForFlight[];
  elsewhere?: JourneyElsewhere[];
  /** For which flight the code was made that nobody wears here. */
  read?: ReadCode;
  /** The list is empty. */
  nobody?: true;
}

const rulesBroken = ({
  passenger: over,
  scan,
  facts,
  flight,
  flightVouched,
  elsewhere,
  nobody,
  read,
}: Around): string[] => {
  const people = nobody ? [] : [aPassenger('p', 'f', over)];
  const day = aDay(people, { p: { ...ready, ...facts } }, { flight: aFlight(flight), flightVouched });
  return refusedUnder(day, aScan(scan), elsewhere, read);
};
const consent = (over: object): Around => ({ facts: { consent: { ...ready.consent!, ...over } } });
const out = (code: 'NO_SHOW' | 'WITHDRAWN'): Around => ({
  passenger: { standing: 'OUT', out: { code, because: 'p' } },
});
const { flightId, operationId } = aFlight();
/** A code that nobody wears here, made for this flight unless said otherwise. */
const codeOf = (over: Partial<ReadCode['madeFor']>): Around => ({
  nobody: true,
  read: { madeFor: { flightId, operationId, day: codeDayOf(aFlight()), ...over } },
});
const [yesterday, lastWeek] = ['2026-12-08T08:00:00Z', '2026-12-01T08:00:00Z'];
/** What keeps a rule, and what breaks that rule only. */
const examples: Record<string, { kept: Around[]; broken: Around[] }> = {
  'on-the-manifest-now': {
    kept: [],
    // The code of a flight that has moved to another day is still of this flight.
    broken: [
      { nobody: true },
      codeOf({}),
      codeOf({ day: '22' }),
      { passenger: { standing: 'STANDBY', wasListed: false } },
    ],
  },
  // Of somebody who does not board nobody asks whether they are aboard elsewhere.
  'who-is-out-stays-out': { kept: [], broken: [{ ...out('NO_SHOW'), elsewhere: [{ flightId: 'f2' }] }] },
  'who-said-no-does-not-board': { kept: [], broken: [{ ...out('WITHDRAWN'), elsewhere: [{ flightId: 'f2' }] }] },
  'asked-in-private-at-the-gate': {
    kept: [],
    broken: [{ scan: { asked: false, answer: '' } }, { scan: { asked: true, answer: '' } }, { scan: { asked: false } }],
  },
  'reconfirmed-within-seventy-two-hours': {
    kept: [consent({ reconfirmedAt: '2026-12-06T08:00:00Z' })],
    broken: [consent({ reconfirmedAt: '2026-12-06T07:59:00Z' }), consent({ reconfirmedAt: undefined })],
  },
  'nothing-is-pending': {
    kept: [{ passenger: { unreachable: true } }],
    broken: [{ passenger: { paperMissing: true } }, { passenger: { absent: true } }],
  },
  'who-boards-is-who-the-wristband-says': { kept: [], broken: [{ passenger: { doubted: true } }] },
  'boards-once': { kept: [], broken: [{ passenger: { boarded: true, boardedBy: 's0' } }] },
  'aboard-one-flight-only': {
    kept: [{ ...consent({ givenAt: yesterday }), elsewhere: [{ flightId: 'f2', doorsClosedAt: lastWeek }] }],
    broken: [
      { elsewhere: [{ flightId: 'f2' }] },
      { ...consent({ givenAt: lastWeek }), elsewhere: [{ flightId: 'f2', doorsClosedAt: yesterday }] },
      { elsewhere: [{ flightId: 'f2', doorsClosedAt: lastWeek }] },
    ],
  },
  'wristband-is-of-this-flight': { kept: [], broken: [codeOf({ flightId: 'f-2' })] },
  'wristband-is-of-this-day': { kept: [], broken: [codeOf({ flightId: 'f-2', day: '22' })] },
  'wristband-is-of-this-operation': {
    kept: [],
    // Which flight and day it is of says nothing more there.
    broken: [
      codeOf({ flightId: 'f-2', operationId: 'o-2' }),
      codeOf({ flightId: 'f-2', operationId: 'o-2', day: '22' }),
    ],
  },
  'wristband-was-read-rightly': { kept: [], broken: [{ nobody: true, read: {} }] },
  'only-a-flight-that-goes-is-boarded': {
    kept: [],
    broken: [{ flight: { go: 'NO_GO' } }],
  },
  'boarding-has-begun': {
    kept: [
      { flight: { stage: 'BOARDING', go: undefined } },
      { flight: { stage: 'CONFIRMED' }, flightVouched: [seen, seenToo] },
    ],
    broken: [
      ...(['CONFIRMED', 'OPEN_FOR_BOARDING', 'RETURNED_TO_RAMP'] as const).map((stage) => ({ flight: { stage } })),
      { flight: { stage: 'CONFIRMED' }, flightVouched: [seen] },
      { flight: { stage: 'CONFIRMED' }, flightVouched: [seen, { ...seenToo, serial: 'GO-18' }] },
    ],
  },
};

describe('a passenger at the boarding gate', () => {
  it.each(['CANCELLED', 'PERMITS_PENDING', 'POSTPONED'] as const)('boards no flight that is %s', (stage) =>
    expect(rulesBroken({ flight: { stage } })).toEqual(['only-a-flight-that-goes-is-boarded', 'boarding-has-begun']),
  );
  it('boards who is ready and wishes to go', () => expect(rulesBroken({})).toEqual([]));
  it('is tested with every rule; those of escorts are in assign-escort.spec.ts', () => {
    const rules = rulesForBoarding.filter((r) => r.code !== 'ESCORT');
    expect(Object.keys(examples).sort()).toEqual(rules.map((r) => r.name).sort());
  });
  for (const [name, { kept, broken }] of Object.entries(examples)) {
    it.each(broken)(`is refused by ${name}: %j`, (around) => expect(rulesBroken(around)).toEqual([name]));
    if (kept.length > 0)
      it.each(kept)(`is not refused by ${name}: %j`, (around) => expect(rulesBroken(around)).toEqual([]));
  }
  it('is refused with what stands against them beside the rule that says so', () =>
    expect(rulesBroken({ facts: { medical: undefined } })).toEqual([
      'nothing-is-pending',
      'fit-to-fly-until-departure',
    ]));
});

describe('a scan at the boarding gate', () => {
  it('boards somebody who is ready and wishes to go', () =>
    expect(boardByScan(aDay([passenger]), aScan(), [])).toEqual({
      step: 'board',
      recorded: [{ type: 'PassengerBoarded', personId: 'p', scanId: 's1', device: 'G1', at }],
      answer: { accepted: true, events: [] },
    }));

  it('that is sent again changes nothing', () =>
    expect(boardByScan(aDay([{ ...passenger, boarded: true, boardedBy: 's1' }]), aScan(), [])).toEqual({
      step: 'scan',
      recorded: [],
      answer: { accepted: true, events: [] },
    }));

  it('is recorded when it is refused, with every reason', () => {
    const day = aDay([{ ...passenger, absent: true }]);
    const scan = aScan({ asked: false, answer: '' });
    expect(boardByScan(day, scan, [])).toMatchObject({
      step: 'scan',
      recorded: [{ type: 'ScanRefused', personId: 'p', scanId: 's1', why: ['NOT_ASKED', 'NOT_CLEARED'], at }],
    });
    expect(refusedUnder(day, scan)).toEqual(['asked-in-private-at-the-gate', 'nothing-is-pending']);
  });

  it('is recorded for somebody who was taken off the list under the code by which they were', () => {
    const day = aDay([{ ...passenger, standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } }]);
    expect(boardByScan(day, aScan(), [])).toMatchObject({
      recorded: [{ type: 'ScanRefused', why: ['NO_SHOW'] }],
      answer: { broken: [{ name: 'who-is-out-stays-out', code: 'NO_SHOW' }] },
    });
  });

  it.each(['PROPOSED', 'CLOSED', 'DEPARTED'] as const)('boards nobody of a list that is %s, and is recorded', (phase) =>
    expect(boardByScan(aDay([passenger], {}, { phase }), aScan(), [])).toMatchObject({
      step: 'scan',
      recorded: [{ type: 'ScanRefused', why: ['NOT_ON_MANIFEST'] }],
      answer: { broken: [{ name: 'boarding-is-open', code: 'NOT_ON_MANIFEST' }] },
    }),
  );
});

describe('a no at the boarding gate', () => {
  const no = aScan({ asked: true, answer: 'no' });
  const said = { type: 'PassengerSaidNo', personId: 'p', scanId: 's1', device: 'G1', at };
  const removed = { type: 'PassengerRemoved', personId: 'p', code: 'WITHDRAWN', because: 'p' };
  const saying = (day: Day, scan = no) => boardByScan(day, scan, []);

  it('is a withdrawal, and takes the person off the list at once', () =>
    expect(saying(aDay([passenger]))).toEqual({
      step: 'hear-no',
      recorded: [said, removed],
      answer: { accepted: true, events: [] },
    }));
  it('counts although nobody asked, although papers are missing, and for somebody who is aboard', () => {
    for (const over of [{ absent: true }, { paperMissing: true }, { boarded: true, boardedBy: 's0' }])
      expect(saying(aDay([{ ...passenger, ...over }]), aScan({ asked: false, answer: 'no' })).recorded).toEqual([
        said,
        removed,
      ]);
  });
  it('is heard though it comes with the scan id of the boarding: a no is never the same scan', () =>
    expect(saying(aDay([{ ...passenger, boarded: true, boardedBy: no.scanId }]))).toEqual({
      step: 'hear-no',
      recorded: [said, removed],
      answer: { accepted: true, events: [] },
    }));
  it('opens aircraft doors that are closed, and is kept when the aircraft has left', () => {
    const boarded = { ...passenger, boarded: true, boardedBy: 's0' };
    const doors = { closedAt: at };
    const heard = { type: 'NoHeardAfterDoors', personId: 'p', at, onPaper: undefined };
    const reopened = { type: 'DoorsReopened', forNo: true };
    expect(saying(aDay([boarded], {}, { phase: 'CLOSED', doors })).recorded).toEqual([said, heard, reopened, removed]);
    expect(saying(aDay([boarded], {}, { phase: 'DEPARTED', doors })).recorded).toEqual([said, heard]);
  });
  it('is recorded of somebody who is off the list for another reason', () =>
    expect(saying(aDay([{ ...passenger, standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } }])).recorded).toEqual([
      said,
    ]));
  const gone = { ...passenger, standing: 'OUT' as const, out: { code: 'WITHDRAWN' as const, because: 'p' } };
  it.each([
    ['that is said again is sent to consent again', 'WITHDRAWN', [said]],
    ['is a new one of somebody who had said no, and has said yes since', 'RECONFIRMED', [said]],
  ])('%s', (_, status, recorded) =>
    expect(saying(aDay([gone], { p: { consent: { status } } }))).toMatchObject({ step: 'hear-no', recorded }),
  );
  it('of a person whom nobody knows is refused, and says that it is not recorded', () =>
    expect(refusedUnder(aDay([passenger]), aScan({ code: 'x', answer: 'no' }))).toEqual([
      'a-no-is-of-somebody-who-is-known',
    ]));
  it.each([
    ['FROZEN', 'hear-no'],
    ['CLOSED', 'hear-no'],
    ['DEPARTED', 'hear-no'],
    ['PROPOSED', 'scan'],
  ] as const)('of somebody on another list is recorded at the gate of a list that is %s', (phase, step) =>
    expect(
      boardByScan(aDay([passenger], {}, { phase }), aScan({ code: 'x', answer: 'no' }), [], undefined, 'q'),
    ).toEqual({
      step,
      recorded: [{ ...said, personId: 'q' }],
      answer: { accepted: true, events: [] },
    }),
  );
});

describe('a code that is no passenger of this flight', () => {
  it.each(['__proto__', 'constructor', 'toString', 'nobody'])('is refused, were it "%s"', (code) => {
    const day = aDay([passenger]);
    expect(refusedUnder(day, aScan({ code }))).toEqual(['on-the-manifest-now']);
    expect(boardByScan(day, aScan({ code }), []).recorded).toMatchObject([{ type: 'ScanRefused' }]);
  });
});

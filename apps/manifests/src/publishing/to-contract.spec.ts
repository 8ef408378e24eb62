import type { Tx } from '@homeward/messaging';
import { anOrigin, whatIsSent } from '@homeward/testing';
import { checkpointOf } from '../model/checkpoint';
import { countsOf } from '../model/counts';
import type { Escort } from '../model/escort';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aFlight } from '../testing/a-ready-person';
import { aFinding } from '../testing/findings';
import { aFrozenList, aPassenger } from '../testing/lists';
import { toContract } from './to-contract';

const [p, q, f] = ['1', '2', '9'].map((n) => `01930000-0000-7000-8000-00000000000${n}`) as [string, string, string];
const at = '2026-12-09T08:00:00.000Z';
const people = [aPassenger(p, f, { boarded: true, needs: ['WCHR'] }), aPassenger(q, f)];
const list = aFrozenList(people, { issued: 3, doors: { closedAt: at } });
const { flightId, operationId } = list.flight;

/** Of the people on the list only `p` has a sealed name here. */
const tx = {
  traveller: {
    findMany: () => Promise.resolve([{ personId: p, sealedIdentity: 'sealed', caseReference: 'BEY-0001' }]),
  },
} as unknown as Tx;
const sent = (event: ListEvent, state: PassengerList = list) =>
  whatIsSent(toContract({ now: () => new Date(at) })(event, state, anOrigin, tx));

const noAfterDoors = { heardAt: at, said: 'BEFORE_DEPARTURE' as const, reasons: [] };
const no = { personId: p, flightId, operationId, heardAt: at, onPaper: undefined };
const aGateFinding = {
  findingId: q,
  flightId,
  operationId,
  kind: 'UNLISTED',
  aboutAge: 'CHILD',
  foundIn: 'GATE',
  at,
};
const counted = ['flight.counted.v1', flightId, countsOf(list)];
const status = (personId: string, word: string) => [
  'passenger.status-changed.v1',
  personId,
  { personId, flightId, status: word },
];

describe('what is published of a list', () => {
  it.each<[ListEvent, unknown[]]>([
    [
      { type: 'PassengerSaidNo', personId: p, scanId: 's', device: 'G1', at },
      [['passenger.said-no.v1', p, { personId: p, flightId, saidAt: at }]],
    ],
    [
      {
        type: 'ManifestFrozen',
        flight: aFlight(),
        passengers: [people[0]!, { ...people[1]!, standing: 'STANDBY' }],
        standby: [],
        refused: [{ personId: q, blockers: ['H-PROT'] }],
      },
      [status(p, 'LISTED'), status(q, 'STANDBY'), counted],
    ],
    [{ type: 'PassengerRemoved', personId: p, code: 'WITHDRAWN', because: p }, [status(p, 'WITHDRAWN'), counted]],
    [{ type: 'FamilyPromoted', familyId: f, people: [p, q] }, [status(p, 'PROMOTED'), status(q, 'PROMOTED'), counted]],
    [{ type: 'NewbornJoined', passenger: people[1]!, motherId: p }, [status(q, 'LISTED'), counted]],
    [{ type: 'ChildJoined', passenger: people[1]!, careOf: p }, [status(q, 'LISTED'), counted]],
    [{ type: 'PassengerBoarded', personId: p, scanId: 's', device: 'G1', at }, [status(p, 'BOARDED'), counted]],
    [
      { type: 'VersionIssued', number: 2, hash: 'abc', people: 2, reason: 'her name was misspelt', seats: {} },
      [['manifest.issued.v1', flightId, { flightId, version: 2, hash: 'abc', people: 2 }]],
    ],
    [{ type: 'DoorsClosed', closedAt: at, paper: { first: 'a', second: 'b' } }, [counted]],
    [{ type: 'DoorsReopened' }, [counted]],
    [{ type: 'DoorsKeptClosed', people: [p] }, [counted]],
    [{ type: 'CabinLeft', personId: p, seenBy: 'COUNT', at }, [counted]],
    [
      { type: 'FindingRecorded', finding: { ...aFinding(), findingId: q, at } },
      [['gate.finding.v1', flightId, aGateFinding]],
    ],
  ])('after %j', async (event, messages) => expect(await sent(event)).toEqual(messages));

  it('are exactly those aboard when a flight has left, with sealed names', async () =>
    expect(await sent({ type: 'FlightDeparted', at })).toEqual([
      counted,
      [
        'flight.departed.v1',
        flightId,
        {
          flightId,
          operationId,
          manifestVersion: 3,
          doorsClosedAt: at,
          people: [
            {
              personId: p,
              familyId: f,
              offPoint: 'ADD',
              needs: ['WCHR'],
              escortRef: undefined,
              code: p,
              seat: undefined,
              caseReference: 'BEY-0001',
              sealed: 'sealed',
            },
          ],
        },
      ],
    ]));

  it('are expected as well where the aircraft left all the same, and nobody when it is back', async () => {
    expect(await sent({ type: 'FlightLeftOutOfOrder', at, stage: 'AIRBORNE', people: [] })).toEqual(
      await sent({ type: 'FlightDeparted', at }),
    );
    expect(await sent({ type: 'FlightReturned', at })).toEqual([
      counted,
      ['flight.returned.v1', flightId, { flightId, operationId, returnedAt: at }],
    ]);
  });

  it('are escorts aboard as well, without their names', async () => {
    const escort: Omit<Escort, 'escortId'> = {
      kind: 'NURSE',
      escorts: [p, q],
      sealed: 'secret',
      seat: '1A',
      by: 'x',
      at,
    };
    const three = [{ boardedAt: at }, { boardedAt: at, leftAt: at }, {}].map((over, i) => {
      const escortId = `01930000-0000-7000-8000-0000000000e${i + 1}`;
      return [escortId, { ...escort, escortId, ...over }] as const;
    });
    const left = await sent({ type: 'FlightDeparted', at }, { ...list, escorts: Object.fromEntries(three) });
    expect(left.find(([type]) => type === 'flight.departed.v1')![2]).toMatchObject({
      people: [{ personId: p }],
      escorts: [{ escortId: three[0]![0], kind: 'NURSE', offPoint: 'ADD', codes: [p] }],
    });
    expect(JSON.stringify(left)).not.toContain('secret');
  });

  it.each([
    ['opens closed doors', 'FROZEN', false],
    ['comes after the departure', 'DEPARTED', true],
  ] as const)('is a no after the doors had closed, which %s', async (_, phase, departed) => {
    const heard = { ...list, phase, noesAfterDoors: { [p]: noAfterDoors } };
    expect(await sent({ type: 'NoHeardAfterDoors', personId: p, at }, heard)).toEqual([
      ['passenger.no-after-doors.v1', flightId, { ...no, departed }],
      ['flight.counted.v1', flightId, countsOf(heard)],
    ]);
  });

  it('names who is aboard though they said no, after the flight', async () => {
    const left: PassengerList = {
      ...list,
      phase: 'DEPARTED',
      noesAfterDoors: { [p]: noAfterDoors, [q]: noAfterDoors },
    };
    expect((await sent({ type: 'FlightDeparted', at }, left)).slice(1)).toEqual([
      ['flight.departed.v1', flightId, expect.anything()],
      ['passenger.no-after-doors.v1', flightId, { ...no, departed: true }],
    ]);
  });

  it.each<ListEvent>([
    { type: 'ListProposed', flight: aFlight(), families: [], standby: [] },
    { type: 'FlightReplanned', flight: aFlight() },
    { type: 'FlagSet', personId: p, flag: 'absent', value: true, reason: 'N-DETAINED' },
    { type: 'ScanRefused', personId: p, scanId: 's', why: ['H-PROT'], at },
    { type: 'StageClosed', checkpoint: checkpointOf(aDay([]), 'CALL') },
    { type: 'DoorsConfirmed' },
    { type: 'VouchedOnPaper', by: 'a', roles: [], at, asked: [{ personId: p, serial: 'ABC-1' }] },
    { type: 'PaperCompared', at },
    { type: 'FlightArrived', at },
    { type: 'CabinCounted', heads: 1, expected: 2, at },
    { type: 'ReasonToStayClosedRecorded', personId: p, why: 'AIRBORNE', by: 'a', roles: [], at },
  ])('is nothing after $type', async (event) => expect(await sent(event)).toEqual([]));
});

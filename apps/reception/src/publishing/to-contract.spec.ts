import { anOrigin, whatIsSent } from '@homeward/testing';
import { evolve, type ArrivalEvent } from '../model/arrival';
import { amal, anArrival } from '../testing/arrivals';
import { toContract } from './to-contract';

const [flightId, operationId, a, b, c] = ['f1', 'e1', '01', '02', '03'].map(
  (n) => `01930000-0000-7000-8000-0000000000${n}`,
) as [string, string, string, string, string];
const varianceId = '01930000-0000-7000-8000-0000000000a1';
const at = '2026-12-09T14:00:00.000Z';
const variance = { varianceId: 'v', code: 'V-MISSING' as const, offPoint: 'ADD', personId: b, explanation: 'sealed' };
const person = (personId: string) => ({ personId, familyId: a, offPoint: 'ADD', needs: [] });
const arrival = anArrival({
  flightId,
  operationId,
  expected: [a, b, c].map(person),
  ticked: { [a]: { offPoint: 'ADD', at }, [c]: { offPoint: 'ADD', at } },
  variances: [variance],
});
const sent = (event: ArrivalEvent) => whatIsSent(toContract({ now: () => new Date(at) })(event, arrival, anOrigin));

describe('what is published of an arrival', () => {
  it.each<[ArrivalEvent, unknown[]]>([
    [
      { type: 'PersonTicked', personId: a, offPoint: 'ADD', at },
      [['arrival.recorded.v1', a, { personId: a, flightId, outcome: 'ARRIVED', at }]],
    ],
    [
      { ...variance, type: 'VarianceRecorded' },
      [['arrival.recorded.v1', b, { personId: b, flightId, outcome: 'VARIANCE', variance: 'V-MISSING', at }]],
    ],
    [{ ...variance, type: 'VarianceRecorded', code: 'V-BORN' }, []],
    // Not accounted for before a second account says so; protection looks for them at once.
    [
      { ...variance, varianceId, type: 'VarianceRecorded', recorded: amal },
      [['arrival.not-seen.v1', b, { personId: b, flightId, varianceId, variance: 'V-MISSING', at: amal.at }]],
    ],
    [
      { type: 'VarianceConfirmed', varianceId: 'v', confirmed: { ...amal, by: 'budi', at } },
      [['arrival.recorded.v1', b, { personId: b, flightId, outcome: 'VARIANCE', variance: 'V-MISSING', at }]],
    ],
    [
      { type: 'ArrivalClosed', at },
      [
        [
          'arrival.reconciled.v1',
          flightId,
          { flightId, departed: 3, arrived: 2, explained: 1, variances: { 'V-MISSING': 1 } },
        ],
      ],
    ],
    [
      { type: 'TickTakenBack', personId: c, offPoint: 'ADD', by: 'amal', at },
      [['arrival.taken-back.v1', c, { personId: c, flightId, at }]],
    ],
    // Explained all the same.
    [
      { type: 'TickTakenBack', personId: b, offPoint: 'ADD', by: 'amal', at },
      [['arrival.taken-back.v1', b, { personId: b, flightId, at, variance: 'V-MISSING' }]],
    ],
    [{ type: 'FlightLanded', stops: ['ADD'], at }, []],
    [{ type: 'ArrivalExpected', flightId, operationId, expected: [person(a)] }, []],
    [{ type: 'HeadsCounted', offPoint: 'ADD', count: 2, by: 'officer-1' }, []],
    [{ type: 'NeedRecorded', needId: 'n', personId: a, kind: 'MEDICAL', at }, []],
    [{ type: 'NoHeard', personId: a, at }, []],
  ])('after %j', async (event, messages) => expect(await sent(event)).toEqual(messages));

  it('after somebody was found: they arrived, and the figures say so', async () => {
    const found: ArrivalEvent = { type: 'PersonFound', personId: b, by: 'amal', at };
    const messages = toContract({ now: () => new Date(at) })(found, evolve(arrival, found), anOrigin);
    expect(await whatIsSent(messages)).toEqual([
      ['arrival.recorded.v1', b, { personId: b, flightId, outcome: 'ARRIVED', at }],
      ['arrival.reconciled.v1', flightId, { flightId, departed: 3, arrived: 3, explained: 0, variances: {} }],
    ]);
  });
});

import { actionsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { flightView } from '../flights/flight.view';
import { evolve, type Flight } from '../model/flight';
import { flightLifecycle } from '../model/flight-lifecycle';
import type { MovingStep } from '../model/flight-transitions';
import { aFlight, anApprovedPermit } from '../testing/flights';
import { moveStage } from './move-stage';

const now = new Date('2026-12-09T08:15:00Z');

describe('the next stage of a flight', () => {
  it('is the one of the table', () =>
    given(aFlight({ stage: 'PLANNED' }))
      .when((flight) => moveStage(flight, { action: 'request-offers', now, by: 'officer' }))
      .then([{ type: 'StageChanged', stage: 'RFQ' }]));
  it('is none out of turn', () =>
    given(aFlight({ stage: 'PLANNED' }))
      .when((flight) => moveStage(flight, { action: 'take-off', now, by: 'officer' }))
      .then([]));
  it.each(['OFF_BLOCK', 'AIR_RETURN'] as const)('is the ramp again, from %s, and since when', (stage) =>
    given(aFlight({ stage }))
      .when((flight) => moveStage(flight, { action: 'return-to-ramp', now, by: 'officer' }))
      .then([{ type: 'StageChanged', stage: 'RETURNED_TO_RAMP', returnedAt: now.toISOString() }]),
  );
  it('waits for permits and a GO where it asks for them', () => {
    given(aFlight({ permits: [] }))
      .when((flight) => moveStage(flight, { action: 'confirm', now, by: 'officer' }))
      .isRefusedBy('every-permit-holds-at-departure');
    given(aFlight({ stage: 'CONFIRMED', permits: [] }))
      .when((flight) => moveStage(flight, { action: 'open-for-boarding', now, by: 'officer' }))
      .isRefusedBy('every-permit-holds-at-departure', 'boarding-needs-a-go');
  });
  it('is not the end before reception has said that everybody is accounted for, and is not offered', () => {
    const flight = aFlight({ stage: 'DISEMBARKED' });
    given(flight)
      .when((disembarked) => moveStage(disembarked, { action: 'reconcile', now, by: 'officer' }))
      .isRefusedBy('reception-accounts-for-everybody');
    expect(actionsOf(flightLifecycle, flight, now)).not.toContain('reconcile');
  });
  it('leaves its stand with permits that hold at that moment and a GO that stands', () => {
    const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T06:00:00Z' };
    const offBlock = (over: Partial<Flight>) =>
      given(aFlight({ stage: 'CLOSED', go, ...over })).when((flight) =>
        moveStage(flight, { action: 'off-block', now, by: 'officer' }),
      );
    offBlock({}).then([{ type: 'StageChanged', stage: 'OFF_BLOCK' }]);
    offBlock({ permits: [anApprovedPermit({ validTo: '2026-12-09T08:10:00Z' })] }).isRefusedBy(
      'every-permit-holds-as-it-moves',
    );
    for (const over of [{ go: undefined }, { go: { ...go, decision: 'NO_GO' as const } }])
      offBlock(over).isRefusedBy('boarding-needs-a-go');
  });
});

describe('a GO, and the permits', () => {
  const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T06:00:00Z' };
  const moved = (stage: Flight['stage'], action: MovingStep, over: Partial<Flight> = {}) =>
    given(aFlight({ stage, go, ...over })).when((flight) => moveStage(flight, { action, now, by: 'officer' }));
  const [voided, to] = [{ type: 'GoVoided' }, (stage: string) => ({ type: 'StageChanged', stage })];

  it('are void as the aircraft is swapped', () => {
    const permit = { permitId: 'p1', state: 'ETH', kind: 'LANDING', status: 'TO_APPLY' };
    moved('CONFIRMED', 'swap-aircraft').then([voided, { type: 'PermitRecorded', permit }, to('AIRCRAFT_SWAP')]);
  });
  it('are asked for anew after a delay: the GO, and not the permits', () => {
    moved('BOARDING', 'delay').then([voided, to('DELAYED')]);
    moved('CONFIRMED', 'postpone').then([voided, to('POSTPONED')]);
    moved('DELAYED', 'resume').then([voided, to('PERMITS_PENDING')]);
    moved('RETURNED_TO_RAMP', 'resume').then([voided, to('PERMITS_PENDING')]);
  });
  it('stay as the day goes on, and a NO-GO stays', () => {
    moved('OPEN_FOR_BOARDING', 'start-boarding').then([to('BOARDING')]);
    moved('BOARDING', 'delay', { go: { ...go, decision: 'NO_GO' } }).then([to('DELAYED')]);
  });
});

describe('a step that cannot be taken back, hours before its planned time', () => {
  const legs: Flight['legs'] = [
    { from: 'BEY', to: 'PZU', std: '2026-12-09T08:00:00Z', sta: '2026-12-09T10:30:00Z', payloadKg: 12800 },
    { from: 'PZU', to: 'ADD', std: '2026-12-09T11:30:00Z', sta: '2026-12-09T13:15:00Z', payloadKg: 12800 },
    { from: 'ADD', to: 'NBO', std: '2026-12-09T16:00:00Z', sta: '2026-12-09T18:00:00Z', payloadKg: 12800 },
  ];
  const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T01:00:00Z' };
  const taken = (over: Partial<Flight>, action: MovingStep, at: string, early?: 'SLOT_MOVED') =>
    given(aFlight({ legs, go, ...over })).when((flight) =>
      moveStage(flight, { action, now: new Date(at), by: 'officer', early }),
    );
  const early = { by: 'officer', why: 'SLOT_MOVED' as const };

  it.each([
    ['open-for-boarding', { stage: 'CONFIRMED' }, '2026-12-09T05:59:59Z', 'OPEN_FOR_BOARDING'],
    ['start-boarding', { stage: 'OPEN_FOR_BOARDING' }, '2026-12-09T05:59:59Z', 'BOARDING'],
    ['close', { stage: 'BOARDING' }, '2026-12-09T05:59:59Z', 'CLOSED'],
    ['off-block', { stage: 'CLOSED' }, '2026-12-09T06:59:59Z', 'OFF_BLOCK'],
    ['off-block', { stage: 'RETURNED_TO_RAMP' }, '2026-12-09T06:59:59Z', 'OFF_BLOCK'],
    ['report-departure', { stage: 'CLOSED' }, '2026-12-09T06:59:59Z', 'OFF_BLOCK'],
    ['take-off', { stage: 'OFF_BLOCK' }, '2026-12-09T06:59:59Z', 'AIRBORNE'],
    ['take-off', { stage: 'TRANSIT', flown: 1 }, '2026-12-09T10:29:59Z', 'AIRBORNE'],
    ['take-off', { stage: 'TRANSIT', flown: 2 }, '2026-12-09T14:59:59Z', 'AIRBORNE'],
    ['land', { stage: 'AIRBORNE', flown: 2 }, '2026-12-09T16:59:59Z', 'LANDED'],
  ] as const)('%s asks for a reason, and keeps it: %j', (action, over, at, stage) => {
    taken(over, action, at).isRefusedBy('early-movements-say-why');
    const kept = { ...early, stage, at: new Date(at).toISOString() };
    taken(over, action, at, 'SLOT_MOVED').then([{ type: 'StageChanged', stage, early: kept }]);
    const inTime = new Date(Date.parse(at) + 1000).toISOString();
    taken(over, action, inTime, 'SLOT_MOVED').then([{ type: 'StageChanged', stage }]);
  });

  it.each([
    [0, '2026-12-09T09:29:59Z'],
    [1, '2026-12-09T12:14:59Z'],
  ])('a landing at a stop asks for it too, after %d legs, and the stop is counted', (flown, at) => {
    const over = { stage: 'AIRBORNE', ...(flown > 0 && { flown }) } as const;
    taken(over, 'land-in-transit', at).isRefusedBy('early-movements-say-why');
    const inTime = new Date(Date.parse(at) + 1000).toISOString();
    taken(over, 'land-in-transit', inTime).then([{ type: 'StageChanged', stage: 'TRANSIT', flown: flown + 1 }]);
  });

  it('a departure against every rule asks for it too, and is kept as out of order', () => {
    const at = '2026-12-08T08:00:00Z';
    taken({ stage: 'CANCELLED' }, 'report-departure', at).isRefusedBy('early-movements-say-why');
    taken({ stage: 'CANCELLED' }, 'report-departure', at, 'SLOT_MOVED').then([
      {
        type: 'StageChanged',
        stage: 'OFF_BLOCK',
        outOfOrder: true,
        from: 'CANCELLED',
        early: { ...early, stage: 'OFF_BLOCK', at: '2026-12-08T08:00:00.000Z' },
      },
    ]);
  });

  it('is shown with who said why, and from when on no reason is needed', () => {
    const state = evolve(aFlight({ legs, go, stage: 'BOARDING' }), {
      type: 'StageChanged',
      stage: 'CLOSED',
      early: { ...early, stage: 'CLOSED', at: '2026-12-09T05:00:00.000Z' },
    });
    expect(flightView({ id: 'f1', version: 2, state })).toMatchObject({
      early: [{ stage: 'CLOSED', why: 'SLOT_MOVED', by: 'officer', at: '2026-12-09T05:00:00.000Z' }],
      earliest: [
        { action: 'off-block', at: '2026-12-09T07:00:00.000Z' },
        { action: 'report-departure', at: '2026-12-09T07:00:00.000Z' },
      ],
    });
  });

  it('is counted from the first leg again where the aircraft is back at the ramp', () => {
    const back = {
      type: 'StageChanged' as const,
      stage: 'RETURNED_TO_RAMP' as const,
      returnedAt: '2026-12-09T12:00:00Z',
    };
    expect(evolve(aFlight({ legs, stage: 'AIR_RETURN', flown: 1 }), back)).toMatchObject({ flown: 0 });
    expect(evolve(aFlight({ legs, stage: 'AIR_RETURN' }), back)).not.toHaveProperty('flown');
  });
});

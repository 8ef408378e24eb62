import { given } from '@homeward/testing';
import type { Flight } from '../model/flight';
import { aFlight, anApprovedPermit } from '../testing/flights';
import { moveStage } from './move-stage';

const now = new Date('2026-12-09T08:15:00Z');

describe('the next stage of a flight', () => {
  it('is the one of the table', () =>
    given(aFlight({ stage: 'PLANNED' }))
      .when((flight) => moveStage(flight, { action: 'request-offers', now }))
      .then([{ type: 'StageChanged', stage: 'RFQ' }]));
  it('is none out of turn', () =>
    given(aFlight({ stage: 'PLANNED' }))
      .when((flight) => moveStage(flight, { action: 'take-off', now }))
      .then([]));
  it.each(['OFF_BLOCK', 'AIR_RETURN'] as const)('is the ramp again, from %s, and since when', (stage) =>
    given(aFlight({ stage }))
      .when((flight) => moveStage(flight, { action: 'return-to-ramp', now }))
      .then([{ type: 'StageChanged', stage: 'RETURNED_TO_RAMP', returnedAt: now.toISOString() }]),
  );
  it('waits for permits and a GO where it asks for them', () => {
    given(aFlight({ permits: [] }))
      .when((flight) => moveStage(flight, { action: 'confirm', now }))
      .isRefusedBy('every-permit-holds-at-departure');
    given(aFlight({ stage: 'CONFIRMED', permits: [] }))
      .when((flight) => moveStage(flight, { action: 'open-for-boarding', now }))
      .isRefusedBy('every-permit-holds-at-departure', 'boarding-needs-a-go');
  });
  it('leaves its stand with permits that hold at that moment and a GO that stands', () => {
    const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T06:00:00Z' };
    const offBlock = (over: Partial<Flight>) =>
      given(aFlight({ stage: 'CLOSED', go, ...over })).when((flight) =>
        moveStage(flight, { action: 'off-block', now }),
      );
    offBlock({}).then([{ type: 'StageChanged', stage: 'OFF_BLOCK' }]);
    offBlock({ permits: [anApprovedPermit({ validTo: '2026-12-09T08:10:00Z' })] }).isRefusedBy(
      'every-permit-holds-as-it-moves',
    );
    for (const over of [{ go: undefined }, { go: { ...go, decision: 'NO_GO' as const } }])
      offBlock(over).isRefusedBy('boarding-needs-a-go');
  });
});

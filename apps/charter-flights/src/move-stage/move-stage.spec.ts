import { given } from '@homeward/testing';
import { aFlight } from '../testing/flights';
import { moveStage } from './move-stage';

describe('the next stage of a flight', () => {
  it('is the one of the table', () =>
    given(aFlight({ stage: 'PLANNED' }))
      .when((flight) => moveStage(flight, { action: 'request-offers' }))
      .then([{ type: 'StageChanged', stage: 'RFQ' }]));
  it('is none out of turn', () =>
    given(aFlight({ stage: 'PLANNED' }))
      .when((flight) => moveStage(flight, { action: 'take-off' }))
      .then([]));
  it('waits for permits and a GO where it asks for them', () => {
    given(aFlight({ permits: [] }))
      .when((flight) => moveStage(flight, { action: 'confirm' }))
      .isRefusedBy('every-permit-holds-at-departure');
    given(aFlight({ stage: 'CONFIRMED', permits: [] }))
      .when((flight) => moveStage(flight, { action: 'open-for-boarding' }))
      .isRefusedBy('every-permit-holds-at-departure', 'boarding-needs-a-go');
  });
});

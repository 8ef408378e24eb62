import { aFlight, anApprovedPermit } from '../testing/flights';
import { answerPermit, recordPermit } from './track-permits';

describe('a permit that is revoked', () => {
  it('takes a confirmed flight back to waiting for permits', () =>
    expect(answerPermit(aFlight({ stage: 'CONFIRMED' }), 'p1', { status: 'REVOKED' })).toMatchObject({
      events: [{ type: 'PermitRecorded' }, { type: 'StageChanged', stage: 'PERMITS_PENDING' }],
    }));
  it('leaves a planned flight where it is', () =>
    expect(recordPermit(aFlight({ stage: 'PLANNED' }), anApprovedPermit({ status: 'APPLIED' }))).toMatchObject({
      events: [{ type: 'PermitRecorded' }],
    }));
  it('has to have been there', () =>
    expect(() => answerPermit(aFlight(), 'other', { status: 'REVOKED' })).toThrow('not found'));
});

import { anApprovedPermit } from '../testing/flights';
import { leaveOf } from './flight';

describe('the leave of a flight', () => {
  const a = anApprovedPermit({ validFrom: '2026-12-08T00:00:00Z', validTo: '2026-12-09T08:10:00Z' });
  const b = anApprovedPermit({ validFrom: '2026-12-09T01:00:00+02:00', validTo: undefined });
  it('is the time that all its permits have in common', () =>
    expect(leaveOf([a, b])).toEqual({ from: b.validFrom, until: a.validTo }));
  it('is open where no permit ends it', () => expect(leaveOf([b])).toEqual({ from: b.validFrom, until: undefined }));
  it('is none when a permit is missing, or none is recorded', () => {
    expect(leaveOf([a, anApprovedPermit({ status: 'LAPSED' })])).toBeUndefined();
    expect(leaveOf([])).toBeUndefined();
  });
});

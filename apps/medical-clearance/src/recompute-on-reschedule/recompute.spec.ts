import { given } from '@homeward/testing';
import type { MedicalFile } from '../model/medical-file';
import { recompute } from './recompute';

const aCheck: MedicalFile = {
  personId: 'p',
  kind: 'CHECK',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  decidedAt: '2026-12-08T06:00:00.000Z',
  validUntil: '2026-12-09T13:15:00.000Z',
};

describe('when a flight moves', () => {
  it('a check reaches to the new arrival, within its 72 hours', () =>
    given(aCheck)
      .when((f) => recompute(f, 'f1', '2026-12-10T13:15:00.000Z'))
      .then([{ type: 'ValidityRecomputed', personId: 'p', validUntil: '2026-12-10T13:15:00.000Z', flightId: 'f1' }]));
  it('a check does not outlive its 72 hours', () =>
    given(aCheck)
      .when((f) => recompute(f, 'f1', '2026-12-20T13:15:00.000Z'))
      .then([{ type: 'ValidityRecomputed', personId: 'p', validUntil: '2026-12-11T06:00:00.000Z', flightId: 'f1' }]));
  it('an examination keeps its end', () =>
    given<MedicalFile>({ ...aCheck, kind: 'EXAMINATION' })
      .when((f) => recompute(f, 'f1', '2026-12-20T13:15:00.000Z'))
      .then([]));
});

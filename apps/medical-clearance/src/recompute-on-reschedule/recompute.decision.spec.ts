import { given } from '@homeward/testing';
import { aCheck } from '../testing/an-examination';
import { recompute } from './recompute.decision';

describe('when a flight moves', () => {
  it('a check reaches to the new arrival, within its 72 hours', () =>
    given(aCheck())
      .when((f) => recompute(f, { flightId: 'f1', arrival: '2026-12-10T13:15:00.000Z' }))
      .then([{ type: 'ValidityRecomputed', personId: 'p', validUntil: '2026-12-10T13:15:00.000Z', flightId: 'f1' }]));
  it('a check does not outlive its 72 hours', () =>
    given(aCheck())
      .when((f) => recompute(f, { flightId: 'f1', arrival: '2026-12-20T13:15:00.000Z' }))
      .then([{ type: 'ValidityRecomputed', personId: 'p', validUntil: '2026-12-11T06:00:00.000Z', flightId: 'f1' }]));
  it('a check that may be of somebody else clears nobody again', () =>
    given(aCheck({ seenAsOneWith: 'q', validUntil: undefined }))
      .when((f) => recompute(f, { flightId: 'f1', arrival: '2026-12-10T13:15:00.000Z' }))
      .then([]));
  it('a check that ends at the same moment stays as it is', () =>
    given(aCheck())
      .when((f) => recompute(f, { flightId: 'f1', arrival: '2026-12-09T13:15:00.000Z' }))
      .then([]));
});

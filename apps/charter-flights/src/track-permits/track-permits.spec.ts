import { given } from '@homeward/testing';
import { aFlight, anApprovedPermit } from '../testing/flights';
import { answerPermit, applyForPermit } from './track-permits';

const back = { type: 'StageChanged', stage: 'PERMITS_PENDING' };

describe('a permit that is revoked', () => {
  const permit = { ...anApprovedPermit(), status: 'REVOKED' };
  const revoking = (stage: 'CONFIRMED' | 'OPEN_FOR_BOARDING' | 'BOARDING' | 'DELAYED' | 'PLANNED') =>
    given(aFlight({ stage })).when((f) => answerPermit(f, { permitId: 'p1', status: 'REVOKED' }));
  it.each(['CONFIRMED', 'OPEN_FOR_BOARDING', 'BOARDING'] as const)(
    'takes a flight back to waiting for permits from %s',
    (stage) => revoking(stage).then([{ type: 'PermitRecorded', permit }, back]),
  );
  it.each(['DELAYED', 'PLANNED'] as const)('leaves a flight where it is at %s', (stage) =>
    revoking(stage).then([{ type: 'PermitRecorded', permit }]),
  );
  it('takes a GO with it', () => {
    const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T06:00:00Z' };
    given(aFlight({ stage: 'BOARDING', go }))
      .when((f) => answerPermit(f, { permitId: 'p1', status: 'REVOKED' }))
      .then([{ type: 'PermitRecorded', permit }, { type: 'GoVoided' }, back]);
  });
  it('has to have been there', () =>
    expect(() => answerPermit(aFlight(), { permitId: 'other', status: 'REVOKED' })).toThrow('not found'));
});

describe('an application for a permit', () => {
  const applying = (over: { permitId?: string; kind?: 'OVERFLIGHT' } = {}) =>
    given(aFlight({ stage: 'CONFIRMED' })).when((f) =>
      applyForPermit(f, { permitId: 'p1', state: 'ETH', kind: 'LANDING', ...over }),
    );
  it('is recorded, and one that is new makes a confirmed flight wait', () =>
    applying({ permitId: 'p2' }).then([
      { type: 'PermitRecorded', permit: { permitId: 'p2', state: 'ETH', kind: 'LANDING', status: 'APPLIED' } },
      back,
    ]));
  it('sent again does not undo the answer', () => applying().then([]));
  it('is made anew under its id, where it became void with the aircraft', () => {
    const asked = { permitId: 'p1', state: 'ETH', kind: 'LANDING' } as const;
    given(aFlight({ permits: [{ ...asked, status: 'TO_APPLY' }] }))
      .when((f) => applyForPermit(f, asked))
      .then([{ type: 'PermitRecorded', permit: { ...asked, status: 'APPLIED' } }]);
  });
  it('does not become another under the same id', () =>
    applying({ kind: 'OVERFLIGHT' }).isRefusedBy('one-id-one-content'));
});

describe('an approval', () => {
  const [validFrom, validTo] = ['2026-12-08T00:00:00Z', '2026-12-10T00:00:00Z'];
  const approving = (validity: { validFrom?: string; validTo?: string }) =>
    given(aFlight()).when((f) => answerPermit(f, { permitId: 'p1', status: 'APPROVED', ...validity }));
  it('names its time', () =>
    approving({ validFrom, validTo }).then([{ type: 'PermitRecorded', permit: anApprovedPermit() }]));
  it.each([
    ['no dates, whatever an earlier one said', {}],
    ['no beginning', { validTo }],
    ['no end', { validFrom }],
    ['an end before its beginning', { validFrom: validTo, validTo: validFrom }],
    ['no length', { validFrom, validTo: validFrom }],
  ])('is refused with %s', (_what, validity) => approving(validity).isRefusedBy('an-approved-permit-names-its-time'));
});

import { anApprovedPermit } from '../testing/flights';
import { holdsAt, leaveOf, permitStatuses, type Permit } from './flight';

describe('the leave of a flight', () => {
  const a = anApprovedPermit({ validFrom: '2026-12-08T00:00:00Z', validTo: '2026-12-09T08:10:00Z' });
  const b = anApprovedPermit({ validFrom: '2026-12-09T01:00:00+02:00', validTo: '2026-12-10T00:00:00Z' });
  it('is the time that all its permits have in common', () =>
    expect(leaveOf([a, b])).toEqual({ from: b.validFrom, until: a.validTo }));
  it('is that of the only one', () => expect(leaveOf([b])).toEqual({ from: b.validFrom, until: b.validTo }));
  it('is none where they have no time in common', () => {
    const after = anApprovedPermit({ validFrom: a.validTo, validTo: b.validTo });
    expect(leaveOf([a, after])).toBeUndefined();
  });
  it('is none when a permit is missing, or none is recorded', () => {
    expect(leaveOf([a, anApprovedPermit({ status: 'LAPSED' })])).toBeUndefined();
    expect(leaveOf([])).toBeUndefined();
  });
});

const noTime: [string, Partial<Permit>][] = [
  ['without dates', { validFrom: undefined, validTo: undefined }],
  ['without a beginning', { validFrom: undefined }],
  ['without an end', { validTo: undefined }],
  ['with an empty date', { validTo: '' }],
  ['of no length', { validFrom: '2026-12-09T08:00:00Z', validTo: '2026-12-09T08:00:00Z' }],
  ['of no length, in two zones', { validFrom: '2026-12-09T08:00:00Z', validTo: '2026-12-09T10:00:00+02:00' }],
  ['that ends before it begins', { validFrom: '2026-12-10T00:00:00Z', validTo: '2026-12-08T00:00:00Z' }],
  ['with a date that is none', { validFrom: 'soon' }],
];
const noApproval = permitStatuses.filter((s) => s !== 'APPROVED').map((status) => [status, { status }] as const);

describe('a permit', () => {
  const at = '2026-12-09T08:00:00Z';
  it('holds from its beginning to its end', () => {
    const { validFrom, validTo } = anApprovedPermit();
    for (const moment of [validFrom!, at, validTo!]) expect(holdsAt(anApprovedPermit(), moment)).toBe(true);
    for (const moment of ['2026-12-07T23:59:59Z', '2026-12-10T00:00:01Z'])
      expect(holdsAt(anApprovedPermit(), moment)).toBe(false);
  });
  it.each([...noTime, ...noApproval])('%s holds at no time', (_which, over) => {
    expect(holdsAt(anApprovedPermit(over), at)).toBe(false);
    expect(leaveOf([anApprovedPermit(over)])).toBeUndefined();
    expect(leaveOf([anApprovedPermit(), anApprovedPermit(over)])).toBeUndefined();
  });
});

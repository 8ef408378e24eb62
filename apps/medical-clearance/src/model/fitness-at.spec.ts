import { aCheck } from '../testing/an-examination';
import { fitnessAt, withMerged } from './fitness-at';

const validUntil = '2026-12-09T13:15:00.000Z';
const at = (file: Parameters<typeof aCheck>[0], now: string, broken: string[] = []) =>
  fitnessAt({ state: aCheck(file), broken }, new Date(now));

describe('the fitness of somebody before departure', () => {
  it.each([
    ['FIT', validUntil, true],
    ['FIT', '2026-12-09T13:15:01Z', false],
    ['FIT_WITH_CONDITIONS', validUntil, true],
    ['TEMP_UNFIT', validUntil, false],
  ] as const)('%s at %s: %s', (decision, now, fit) =>
    expect(at({ decision }, now)).toEqual({ fit, validUntil, agreesWithHistory: true }),
  );
  it('is not fit where nobody knows the end', () =>
    expect(at({ validUntil: undefined }, validUntil)).toEqual({ fit: false, agreesWithHistory: true }));
  it('is not fit on a record that was changed outside the service, nor without one', () => {
    expect(at({}, validUntil, ['changed'])).toEqual({ fit: false, agreesWithHistory: false });
    const taken = fitnessAt({ broken: ['taken away'] }, new Date(validUntil));
    expect(taken).toEqual({ fit: false, agreesWithHistory: false });
    expect(fitnessAt(undefined, new Date(validUntil))).toEqual({ fit: false, agreesWithHistory: true });
  });
});

describe('the fitness of somebody with two records', () => {
  const mergedAt = new Date('2026-12-08T07:00:00Z');
  const beside = (over: Parameters<typeof aCheck>[0], broken: string[] = [], kept = aCheck()) =>
    withMerged(at({}, validUntil), kept, [{ mergedAt, found: { state: aCheck(over), broken } }]).fit;
  const since = aCheck({ decidedAt: '2026-12-08T08:00:00.000Z' });
  it('is none where they were found unfit under the other, or nobody can believe that one', () => {
    expect(beside({})).toBe(true);
    expect(beside({ decision: 'UNFIT' })).toBe(false);
    expect(beside({}, ['changed'])).toBe(false);
  });
  it('is that of this record once a clinician has seen them under it', () =>
    expect(beside({ decision: 'UNFIT' }, [], since)).toBe(true));
  it('is that of this record where nothing is known under the other', () =>
    expect(withMerged(at({}, validUntil), aCheck(), [{ mergedAt }]).fit).toBe(true));
});

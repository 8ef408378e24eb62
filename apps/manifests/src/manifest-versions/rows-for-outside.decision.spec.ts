import type { FlightStage } from '@homeward/contracts';
import type { Escort } from '../model/escort';
import type { ManifestRow } from '../model/manifest-row';
import { aFrozenList, aPassenger } from '../testing/lists';
import { rowsForOutside } from './rows-for-outside.decision';

const rows = ['stays', 'goes'].map((personId) => ({ personId }) as ManifestRow);
const out = { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'goes' } } as const;
const people = [aPassenger('stays', 'f', { boarded: true }), aPassenger('goes', 'g', out)];
const seen = (number: number, stage: FlightStage = 'BOARDING', ...noes: string[]) =>
  rowsForOutside({ number, rows }, aFrozenList(people, { issued: 2 }), stage, new Set(noes)).map((r) => r.personId);

describe('what a carrier, or an authority, sees of a version', () => {
  it('are those who fly with it, not who came off the list since', () => expect(seen(2)).toEqual(['stays']));
  it('is nobody who has said no to it', () => expect(seen(2, 'BOARDING', 'stays')).toEqual([]));
  it('is nobody of a version that is no longer in force', () => expect(seen(1)).toEqual([]));
  it.each(['CANCELLED', 'RECONCILED'] as const)('is nobody once the flight is %s', (stage) =>
    expect(seen(2, stage)).toEqual([]),
  );
  it.each<[string, object, boolean]>([
    ['while they may still board', {}, true],
    ['unless they do not travel', { leftAt: '2026-12-09T06:45:00Z' }, false],
    ['unless nobody whom they escort does', { escorts: ['goes'] }, false],
  ])('are escorts, %s', (_, over, shown) => {
    const escort: Escort = {
      escortId: 'e',
      kind: 'NURSE',
      escorts: ['stays'],
      sealed: 's',
      seat: '1A',
      by: 'x',
      at: 'y',
    };
    const list = aFrozenList(people, { issued: 2, escorts: { e: { ...escort, ...over } } });
    const line = { personId: 'e', escort: 'NURSE' } as ManifestRow;
    const of = (now: typeof list) =>
      rowsForOutside({ number: 2, rows: [line] }, now, 'BOARDING', new Set()).map((r) => r.personId);
    expect(of(list)).toEqual(shown ? ['e'] : []);
    expect(of({ ...list, phase: 'DEPARTED' })).toEqual([]);
    const boarded = { ...escort, boardedAt: 'z', ...over };
    expect(of({ ...list, phase: 'DEPARTED', escorts: { e: boarded } })).toEqual('leftAt' in over ? [] : ['e']);
  });
  it('are those who were aboard, once it has departed', () => {
    const left = [aPassenger('stays', 'f', { boarded: true }), aPassenger('goes', 'g')];
    const list = aFrozenList(left, { issued: 2, phase: 'DEPARTED' });
    expect(rowsForOutside({ number: 2, rows }, list, 'AIRBORNE', new Set()).map((r) => r.personId)).toEqual(['stays']);
  });
});

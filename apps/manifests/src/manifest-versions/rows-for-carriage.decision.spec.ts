import type { FlightStage } from '@homeward/contracts';
import type { ManifestRow } from '../model/manifest-row';
import { aFrozenList, aPassenger } from '../testing/lists';
import { rowsForCarriage } from './rows-for-carriage.decision';

const rows = ['stays', 'goes'].map((personId) => ({ personId }) as ManifestRow);
const out = { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'goes' } } as const;
const people = [aPassenger('stays', 'f', { boarded: true }), aPassenger('goes', 'g', out)];
const seen = (number: number, stage: FlightStage = 'BOARDING', ...noes: string[]) =>
  rowsForCarriage({ number, rows }, aFrozenList(people, { issued: 2 }), stage, new Set(noes)).map((r) => r.personId);

describe('what a carrier sees of a version', () => {
  it('are those who fly with it, not who came off the list since', () => expect(seen(2)).toEqual(['stays']));
  it('is nobody who has said no to sharing with the carrier', () => expect(seen(2, 'BOARDING', 'stays')).toEqual([]));
  it('is nobody of a version that is no longer in force', () => expect(seen(1)).toEqual([]));
  it.each(['CANCELLED', 'RECONCILED'] as const)('is nobody once the flight is %s', (stage) =>
    expect(seen(2, stage)).toEqual([]),
  );
  it('are those who were aboard, once it has departed', () => {
    const left = [aPassenger('stays', 'f', { boarded: true }), aPassenger('goes', 'g')];
    const list = aFrozenList(left, { issued: 2, phase: 'DEPARTED' });
    expect(rowsForCarriage({ number: 2, rows }, list, 'AIRBORNE', new Set()).map((r) => r.personId)).toEqual(['stays']);
  });
});

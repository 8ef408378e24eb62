import { boardByScan } from '../board-by-scan/board-by-scan';
import { aScan } from '../testing/a-day';
import { at, child, dayWith, escort, needs, p, q, withEscort } from '../testing/escorted';
import type { Escort, EscortKind } from './escort';
import { aboardWithoutEscort } from './escorts-of';
import type { Passenger, PassengerList } from './passenger-list';

describe('who needs an escort', () => {
  const refused = (day: ReturnType<typeof dayWith>): string[] => {
    const { answer } = boardByScan(day, aScan(), []);
    return answer.accepted ? [] : answer.broken.map((b) => `${b.name} ${b.says}`);
  };
  it.each(['OPERATIONAL', 'NURSE', 'DOCTOR'])('does not board before one is named, and is told which: %s', (kind) =>
    expect(refused(dayWith(needs(kind)))).toEqual([expect.stringMatching(`^escorts-are-assigned .*\\(${kind}\\)`)]),
  );
  it('does not board before the escort has boarded', () => {
    expect(refused(withEscort())).toEqual([expect.stringMatching(/^escorts-board-first .*\(NURSE\)/)]);
    expect(refused(withEscort({ boardedAt: at }))).toEqual([]);
    expect(refused(withEscort({ boardedAt: at, leftAt: at }))).toHaveLength(1);
    expect(refused(withEscort({ boardedAt: at, escorts: ['q'] }))).toHaveLength(1);
  });
  it('has none any more where the escort has two on stretchers by now, until each has one of their own', () => {
    const lying = [p, q].map((x) => ({ ...x, needs: ['STCR'], boarded: true }));
    const both = escort({ escorts: ['p', 'q'], boardedAt: at });
    const own = escort({ escortId: 'e2', boardedAt: at });
    const without = (escorts: PassengerList['escorts'], people: Passenger[]) =>
      aboardWithoutEscort(dayWith(needs('NURSE'), people, { escorts }));
    expect(without({ e1: both }, [{ ...p, boarded: true }, lying[1]!])).toEqual([]);
    expect(without({ e1: both }, lying)).toEqual(['NURSE']);
    expect(without({ e1: both, e2: own }, lying)).toEqual([]);
  });
  it('is, as a child, without one where another child of the same escort turns out to be young', () => {
    const teens = [p, q].map((x) => ({ ...x, band: 'TEEN' as const, boarded: true }));
    const young = [teens[0]!, { ...teens[1]!, band: 'CHILD' as const }];
    const both = escort({ kind: 'CHILD', ref: 'E1', escorts: ['p', 'q'], boardedAt: at });
    const without = (people: Passenger[]) => aboardWithoutEscort(dayWith(child, people, { escorts: { e1: both } }));
    expect([without(teens), without(young)]).toEqual([[], ['CHILD']]);
  });
  it.each<[string, EscortKind, boolean]>([
    ['OPERATIONAL', 'NURSE', true],
    ['NURSE', 'DOCTOR', true],
    ['DOCTOR', 'NURSE', false],
    ['NURSE', 'OPERATIONAL', false],
    ['NURSE', 'CHILD', false],
  ])('%s is served by %s: %s', (needed, kind, served) =>
    expect(refused(withEscort({ kind, boardedAt: at }, needs(needed)))).toHaveLength(served ? 0 : 1),
  );
  it('is a child with whoever protection named, until it is of age', () => {
    const teen = [{ ...p, band: 'TEEN' as const, boarded: true }, q];
    const without = (over: Partial<Escort>, people = teen) =>
      aboardWithoutEscort(withEscort({ kind: 'CHILD', boardedAt: at, ...over }, child, people));
    expect(without({ ref: 'E2' })).toEqual(['CHILD']);
    expect(without({})).toEqual(['CHILD']);
    expect(without({ ref: 'E1' })).toEqual([]);
    expect(without({ ref: 'E2' }, [{ ...p, boarded: true }, q])).toEqual([]);
    // Of age as the first leg leaves, and a child again over the date line.
    const back = { ...p, bands: ['ADULT' as const, 'TEEN' as const], boarded: true };
    expect(without({ ref: 'E2' }, [back, q])).toEqual(['CHILD']);
    expect(without({ ref: 'E2' }, [{ ...back, offPoint: 'PZU' }, q])).toEqual([]);
  });
});

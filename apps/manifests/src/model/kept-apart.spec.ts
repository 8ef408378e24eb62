import { boardByScan } from '../board-by-scan/board-by-scan';
import { aDay, aScan, refusedUnder } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { aCandidate } from '../testing/candidates';
import { rulesBroken } from '../testing/closing-doors';
import { aPassenger } from '../testing/lists';
import type { FamilyCalled } from './candidate';
import { familiesOf } from '../propose-list/families-called.decision';
import { beside, oneOfThoseApart } from './kept-apart';
import { promote } from '../close-stage/promote.decision';
import type { Facts } from './traveller';

const apart = { p: { ...ready, apartFrom: ['q'] }, q: { ...ready, apartFrom: ['p'] } };
const waiting = (id: string, familyId: string) => aPassenger(id, familyId, { standing: 'STANDBY', wasListed: false });

describe('families that protection keeps off one flight', () => {
  const called = (over: Partial<Facts> = {}) =>
    familiesOf(
      [
        aCandidate('p', 'f', { facts: { ...apart.p, ...over }, priority: 40 }),
        aCandidate('q', 'g', { facts: apart.q }),
        aCandidate('o', 'e'),
      ],
      new Map(),
      aFlight(),
      new Date('2026-12-08T08:00:00Z'),
    );
  const held = (families: FamilyCalled[]) =>
    families.flatMap((f) => [...f.blockers].map(([id, found]) => [id, ...found.map((b) => b.name)]));
  it('are each ready on their own', () => expect(held(called())).toEqual([]));
  it('let one go; of the other nobody reads more than of whom protection holds', () => {
    const judged = oneOfThoseApart(called());
    expect(held(judged)).toEqual([['q', 'protection-has-cleared']]);
    expect(judged.map((f) => f.familyId)).toEqual(['f', 'g', 'e']);
    expect(JSON.stringify([...judged[1]!.blockers])).not.toContain('"p"');
  });
  it('let the same one go whatever an officer says of their priorities', () => {
    const swapped = called().map((f) => ({
      ...f,
      travelling: f.travelling.map((m) => ({ ...m, priority: 100 - m.priority })),
    }));
    expect(held(oneOfThoseApart(swapped))).toEqual(held(oneOfThoseApart(called())));
  });
  it('stand in nobody’s way where they are not ready themselves', () =>
    expect(held(oneOfThoseApart(called({ exit: { state: 'REFUSED' } })))).toEqual([['p', 'exit-is-granted']]));
  it('are held beside those on a list, each once', () => {
    const [f, g] = called() as [FamilyCalled, FamilyCalled];
    expect(held([beside(f, ['q', 'o']), beside(g, ['p']), beside(beside(g, ['p']), ['p'])])).toEqual([
      ['p', 'protection-has-cleared'],
      ['q', 'protection-has-cleared'],
      ['q', 'protection-has-cleared'],
    ]);
  });
});

describe('two people whom protection keeps off one flight', () => {
  it('neither board, and nothing says that there is another', () => {
    const both = aDay([aPassenger('p', 'f'), aPassenger('q', 'g')], apart);
    const uncleared = aDay([aPassenger('p', 'f')], {
      p: { ...ready, protection: { ...ready.protection!, cleared: false } },
    });
    for (const code of ['p', 'q'])
      expect(refusedUnder(both, aScan({ code }))).toEqual(refusedUnder(uncleared, aScan({ code: 'p' })));
    expect(boardByScan(both, aScan(), []).answer).toEqual(boardByScan(uncleared, aScan(), []).answer);
    expect(JSON.stringify(boardByScan(both, aScan(), []))).not.toContain('"q"');
  });
  it('board once the other is off the list', () => {
    const out = { standing: 'OUT', out: { code: 'REMOVED_BY_PROTECTION', because: 'q' } } as const;
    expect(refusedUnder(aDay([aPassenger('p', 'f'), aPassenger('q', 'g', out)], apart), aScan())).toEqual([]);
  });
  it('are not both taken from standby, nor one of them to the other', () => {
    const day = aDay([aPassenger('p', 'f'), waiting('q', 'g')], apart, {
      standby: [{ order: 1, familyId: 'g', people: ['q'] }],
    });
    expect(promote(day)).toMatchObject({ promoted: [], passedOver: [{ familyId: 'g', because: 'not ready' }] });
    const standby = [
      { order: 1, familyId: 'f', people: ['p'] },
      { order: 2, familyId: 'g', people: ['q'] },
    ];
    const both = aDay([aPassenger('o', 'e'), waiting('p', 'f'), waiting('q', 'g')], apart, { standby });
    expect(promote(both).promoted).toEqual(['p']);
  });
  it('board where they are only not to sit in one row, unless they do', () => {
    const inRow = { p: { ...ready, apartInRow: ['q'] }, q: { ...ready, apartInRow: ['p'] } };
    const seated = (seat: string) =>
      aDay([aPassenger('p', 'f', { seat: '1A' }), aPassenger('q', 'g', { seat })], inRow);
    expect(refusedUnder(seated('2A'), aScan())).toEqual([]);
    expect(refusedUnder(seated('1D'), aScan())).toContain('protection-has-cleared');
  });
  it('do not leave together where both had boarded before it was ordered', () =>
    expect(rulesBroken({ facts: { apartFrom: ['q'] }, others: [aPassenger('q', 'g', { boarded: true })] })).toContain(
      'everyone-aboard-is-still-cleared',
    ));
});

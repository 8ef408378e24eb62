import { freezeManifest } from '../../freeze-manifest/freeze-manifest';
import type { Candidate } from '../../model/candidate';
import { aFlight, ready } from '../../testing/a-ready-person';
import { aFrozenList } from '../../testing/lists';

const candidate = (personId: string, familyId: string, over: Partial<Candidate> = {}): Candidate => ({
  personId,
  familyId,
  familySize: 1,
  band: 'ADULT',
  facts: ready,
  offPoint: 'ADD',
  bagKg: 20,
  priority: 1,
  waitingSince: '2026-11-01',
  needs: [],
  ...over,
});
const freeze = (candidates: Candidate[]) => {
  const families = candidates.map((c) => c.familyId);
  const list = aFrozenList([], { phase: 'PROPOSED', proposal: { families, standby: [] } });
  return freezeManifest({
    list,
    flight: aFlight(),
    candidates,
    agreements: new Map(),
    now: new Date('2026-12-08T08:00:00Z'),
  });
};
const unready = candidate('b', 'g', { facts: { ...ready, medical: undefined } });

describe('freezing a manifest', () => {
  it('is refused when nobody would be on it', () =>
    expect(freeze([unready])).toMatchObject({ broken: [{ code: 'MANIFEST-EMPTY' }] }));
  it('leaves out a family that is not ready, and says why', () =>
    expect(freeze([candidate('a', 'f'), unready])).toMatchObject({
      events: [
        { passengers: [{ personId: 'a' }], refused: [{ personId: 'b', blockers: ['H-MED'] }] },
        { type: 'StageClosed' },
      ],
    }));
});

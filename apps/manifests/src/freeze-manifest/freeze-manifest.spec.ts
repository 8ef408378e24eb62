import { factsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { Candidate } from '../model/candidate';
import { aFlight, ready } from '../testing/a-ready-person';
import { aCandidate } from '../testing/candidates';
import { aFrozenList } from '../testing/lists';
import { freezeManifest } from './freeze-manifest';

const now = new Date('2026-12-08T08:00:00Z');
const freezing = (families: string[], standby: string[], candidates: Candidate[], flight = aFlight()) =>
  given(aFrozenList([], { phase: 'PROPOSED', proposal: { families, standby } })).when((list) =>
    freezeManifest({ list, flight, candidates, agreements: new Map(), now, codeOf: (n) => `code-${n}` }),
  );
const passenger = (personId: string, familyId: string, standing: 'LISTED' | 'STANDBY', code: string) => ({
  personId,
  familyId,
  offPoint: 'ADD',
  bagKg: 20,
  band: 'ADULT',
  needs: [],
  escortRef: undefined,
  code,
  standing,
  wasListed: standing === 'LISTED',
});
const unready = aCandidate('b', 'g', { facts: { ...ready, medical: undefined } });

describe('freezing a manifest', () => {
  it('lists who is eligible, lets standby wait, and says who was refused and why', () =>
    freezing(['f', 'g'], ['h'], [aCandidate('a', 'f'), unready, aCandidate('c', 'h')]).then([
      {
        type: 'ManifestFrozen',
        flight: aFlight(),
        passengers: [passenger('a', 'f', 'LISTED', 'code-1'), passenger('c', 'h', 'STANDBY', 'code-2')],
        standby: [{ order: 1, familyId: 'h', people: ['c'] }],
        refused: [{ personId: 'b', blockers: ['H-MED'] }],
      },
      {
        type: 'StageClosed',
        checkpoint: {
          stage: 'FREEZE',
          at: now.toISOString(),
          mayFly: ['a'],
          pending: [],
          removed: [],
          promoted: [],
          passedOver: [],
          joined: [],
          seats: 1,
          lapInfants: 0,
          payloadKg: [104, 104],
        },
      },
    ]));
  it('lists one of two whom protection keeps apart, and says of the other what it says of whom protection holds', () => {
    const apart = [
      aCandidate('a', 'f', { facts: { ...ready, apartFrom: ['b'] } }),
      aCandidate('b', 'g', { facts: { ...ready, apartFrom: ['a'] }, priority: 40 }),
    ];
    const decided = freezeManifest({
      list: aFrozenList([], { phase: 'PROPOSED', proposal: { families: ['f', 'g'], standby: [] } }),
      flight: aFlight(),
      candidates: apart,
      agreements: new Map(),
      now,
      codeOf: String,
    });
    expect(factsOf(decided)[0]).toMatchObject({
      passengers: [{ personId: 'a' }],
      refused: [{ personId: 'b', blockers: ['H-PROT'] }],
    });
  });
  it('is refused when nobody would be on it', () =>
    freezing(['g'], [], [unready]).isRefusedBy('somebody-is-on-the-manifest'));
  it('is refused when the aircraft does not carry them', () =>
    freezing(['f', 'h'], [], [aCandidate('a', 'f'), aCandidate('c', 'h')], aFlight({ seats: 1 })).isRefusedBy(
      'the-aircraft-carries-them',
    ));
});

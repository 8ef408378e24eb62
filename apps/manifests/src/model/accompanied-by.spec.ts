import type { RelationV1 } from '@homeward/contracts';
import { aFlight } from '../testing/a-ready-person';
import { accompaniedBy, caregiversOf } from './accompanied-by';

const of = (personId: string, band: 'CHILD' | 'TEEN' | 'ADULT', familyId = 'f', offPoint = 'ADD') => ({
  personId,
  band,
  familyId,
  offPoint,
});
const child = of('child', 'CHILD');
const is = (personId: string, kind: RelationV1['kind'], basis: RelationV1['basis'] = 'REGISTRATION') => ({
  personId,
  kind,
  basis,
});
const family = { family: { relations: [is('mother', 'PARENT'), is('aunt', 'KIN'), is('sister', 'SIBLING')] } };
const withChild = (...others: ReturnType<typeof of>[]) => accompaniedBy([child, ...others], child, family, aFlight());

describe('who travels with a child', () => {
  it('is an adult of its family, as what they are to it', () =>
    expect(withChild(of('mother', 'ADULT'), of('aunt', 'ADULT'))).toEqual([is('mother', 'PARENT'), is('aunt', 'KIN')]));
  it('is nobody of whom nothing is recorded, no child, and nobody of another family', () =>
    expect(withChild(of('stranger', 'ADULT'), of('sister', 'TEEN'), of('mother', 'ADULT', 'g'))).toEqual([]));
  it('is nobody who leaves the aircraft at another stop, before the child or after it', () => {
    expect(withChild(of('mother', 'ADULT', 'f', 'PZU'))).toEqual([]);
    expect(withChild(of('mother', 'ADULT', 'f', 'PZU'), of('aunt', 'ADULT'))).toEqual([is('aunt', 'KIN')]);
  });
  it('is nobody who is under age on one of the legs', () => {
    const turning = { ...of('mother', 'ADULT'), bands: ['ADULT', 'TEEN'] as const };
    expect(withChild(turning)).toEqual([]);
    expect(accompaniedBy([turning], { ...child, offPoint: 'ADD' }, family, aFlight())).toEqual([]);
    const before = { ...turning, bands: ['TEEN', 'ADULT'] as const, band: 'TEEN' as const };
    expect(withChild(before)).toEqual([]);
  });
  it('is nobody as long as registration has published no relations', () => {
    const others = [child, of('mother', 'ADULT')];
    expect(accompaniedBy(others, child, {}, aFlight())).toEqual([]);
    expect(accompaniedBy(others, child, { family: {} }, aFlight())).toEqual([]);
  });
  it('answers for it only as a parent, or as a guardian or caregiver who is shown', () => {
    const relations = [
      ...family.family.relations,
      is('g', 'LEGAL_GUARDIAN', 'PAPER'),
      is('c', 'CUSTOMARY_CAREGIVER', 'STATED'),
    ];
    expect(caregiversOf(new Map([['child', { family: { relations } }]])).get('child')).toEqual(['mother', 'g']);
  });
});

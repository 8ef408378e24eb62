import { createHash } from 'node:crypto';
import type { Band } from '../model/bands';
import { agesFrom, vouchedAges } from './ages';

const personId = '01930000-0000-7000-8000-0000000000a1';
const knownOn = (on: Record<string, Band>) => ({
  personId,
  sealedIdentity: 'sealed',
  ages: vouchedAges(personId, 'sealed', on),
});

const bandsOn = (row: Parameters<typeof agesFrom>[0], ...days: string[]) =>
  agesFrom(
    row,
    days.map((day) => [day]),
  ).bands;

describe('how old somebody is by what was worked out', () => {
  it('is as worked out for the day', () =>
    expect(bandsOn(knownOn({ '2026-12-09': 'INFANT', '2026-12-10': 'CHILD' }), '2026-12-09', '2026-12-10')).toEqual([
      'INFANT',
      'CHILD',
    ]));
  it.each<[string, Record<string, Band>, string, Band, boolean]>([
    ['a child before is in doubt', { '2026-12-01': 'TEEN' }, '2026-12-09', 'TEEN', true],
    ['of age before is of age', { '2026-12-01': 'ADULT' }, '2026-12-09', 'ADULT', false],
    ['of age later may be a child', { '2026-12-12': 'ADULT' }, '2026-12-09', 'TEEN', true],
    ['a child later is one', { '2026-12-12': 'TEEN' }, '2026-12-09', 'TEEN', false],
    ['a child on both sides is one', { '2026-12-01': 'TEEN', '2026-12-12': 'TEEN' }, '2026-12-09', 'TEEN', false],
    ['between the two it is in doubt', { '2026-12-01': 'TEEN', '2026-12-12': 'ADULT' }, '2026-12-09', 'TEEN', true],
    ['an infant before may be two', { '2026-12-01': 'INFANT' }, '2026-12-09', 'CHILD', false],
    ['an infant later is one', { '2026-12-12': 'INFANT' }, '2026-12-09', 'INFANT', false],
    ['a child of eleven before may be twelve', { '2026-12-01': 'CHILD' }, '2026-12-09', 'TEEN', false],
    ['twelve later may weigh as an adult', { '2026-12-12': 'TEEN' }, '2026-12-09', 'TEEN', false],
  ])('is the safe one on a day that nobody has worked out: %s', (_, on, day, band, mayBeOfAge) =>
    expect(agesFrom(knownOn(on), [[day]])).toEqual({ bands: [band], mayBeOfAge, missing: true }),
  );
  it('is the safe one where a leg may leave on either of two days', () => {
    const turning = knownOn({ '2026-12-09': 'TEEN', '2026-12-10': 'ADULT' });
    expect(agesFrom(turning, [['2026-12-09', '2026-12-10']])).toEqual({
      bands: ['TEEN'],
      mayBeOfAge: true,
      missing: false,
    });
    const two = knownOn({ '2026-12-09': 'INFANT', '2026-12-10': 'CHILD' });
    expect(agesFrom(two, [['2026-12-09'], ['2026-12-09', '2026-12-10']]).bands).toEqual(['INFANT', 'CHILD']);
  });
  it('is that of a child with another identity than it was worked out of', () =>
    expect(bandsOn({ ...knownOn({ '2026-12-09': 'ADULT' }), sealedIdentity: 'other' }, '2026-12-09')).toEqual([
      'TEEN',
    ]));
  it('is that of a child where somebody without the key of the service wrote another, or took that of another', () => {
    const child = knownOn({ '2026-12-09': 'CHILD' });
    const digest = createHash('sha256').update('sealed').digest('base64url');
    const on = { '2026-12-09': 'ADULT' };
    const adult = vouchedAges('01930000-0000-7000-8000-0000000000a2', 'sealed', { '2026-12-09': 'ADULT' });
    for (const ages of [{ ...child.ages, on }, { of: digest, on }, { on }, { of: digest, on: 'ADULT' }, adult])
      expect(bandsOn({ ...child, ages }, '2026-12-09')).toEqual(['TEEN']);
  });
  it('is that of a child where there is nothing', () =>
    expect(bandsOn({ personId, sealedIdentity: null, ages: null }, '2026-12-09')).toEqual(['TEEN']));
});

import { createHash } from 'node:crypto';
import type { Band } from '../model/bands';
import { bandsFrom, vouchedAges } from './ages';

const personId = '01930000-0000-7000-8000-0000000000a1';
const knownOn = (on: Record<string, Band>) => ({
  personId,
  sealedIdentity: 'sealed',
  ages: vouchedAges(personId, 'sealed', on),
});

describe('how old somebody is by what was worked out', () => {
  it('is as worked out for the day', () =>
    expect(bandsFrom(knownOn({ '2026-12-09': 'INFANT', '2026-12-10': 'CHILD' }), ['2026-12-09', '2026-12-10'])).toEqual(
      ['INFANT', 'CHILD'],
    ));
  it('counts as on the nearest day where nobody has worked it out', () =>
    expect(bandsFrom(knownOn({ '2026-12-01': 'TEEN', '2026-12-09': 'ADULT' }), ['2026-12-07', '2026-12-02'])).toEqual([
      'ADULT',
      'TEEN',
    ]));
  it('is that of a child with another identity than it was worked out of', () =>
    expect(bandsFrom({ ...knownOn({ '2026-12-09': 'ADULT' }), sealedIdentity: 'other' }, ['2026-12-09'])).toEqual([
      'TEEN',
    ]));
  it('is that of a child where somebody without the key of the service wrote another, or took that of another', () => {
    const child = knownOn({ '2026-12-09': 'CHILD' });
    const digest = createHash('sha256').update('sealed').digest('base64url');
    const on = { '2026-12-09': 'ADULT' };
    const adult = vouchedAges('01930000-0000-7000-8000-0000000000a2', 'sealed', { '2026-12-09': 'ADULT' });
    for (const ages of [{ ...child.ages, on }, { of: digest, on }, { on }, { of: digest, on: 'ADULT' }, adult])
      expect(bandsFrom({ ...child, ages }, ['2026-12-09'])).toEqual(['TEEN']);
  });
  it('is that of a child where there is nothing', () =>
    expect(bandsFrom({ personId, sealedIdentity: null, ages: null }, ['2026-12-09'])).toEqual(['TEEN']));
});

import type { Guardianship } from './guardianship';
import { lessByRegistration, relationsOf, statedOf } from './relations';

const known = (kind: Guardianship['kind'], basis: Guardianship['basis'] = 'REGISTRATION'): Guardianship => ({
  guardianId: 'g',
  kind,
  basis,
});
const kin = { type: 'GuardianshipRecorded', guardianship: known('KIN'), by: 'o' };
const ended = { type: 'GuardianshipEnded', guardianId: 'g', by: 'o' };

describe('what others are to a person', () => {
  it('is who answers for them, and what was stated of the others', () =>
    expect(
      relationsOf({
        guardians: [known('PARENT')],
        stated: [
          { personId: 'g', kind: 'PARENT' },
          { personId: 'm', kind: 'PARENT' },
        ],
      }),
    ).toEqual([
      { personId: 'g', kind: 'PARENT', basis: 'REGISTRATION' },
      { personId: 'm', kind: 'PARENT', basis: 'STATED' },
    ]));
  it('is stated of one of the two, or of both', () => {
    expect(statedOf({ personId: 'a', kind: 'MOTHER', toPersonId: 'b' })).toEqual([
      { of: 'b', relation: { personId: 'a', kind: 'PARENT' } },
      { of: 'a', relation: { personId: 'b', kind: 'KIN' } },
    ]);
    expect(statedOf({ personId: 'a', kind: 'GUARDIAN', toPersonId: 'b' }).map((s) => s.of)).toEqual(['b']);
    expect(statedOf({ personId: 'a', kind: 'SPOUSE', toPersonId: 'b' }).map((s) => s.of)).toEqual(['b', 'a']);
  });
});

describe('somebody who answers for a child by registration alone', () => {
  it.each([
    ['PARENT', 'KIN', [kin]],
    ['PARENT', 'SIBLING', [kin]],
    ['PARENT', 'UNRELATED', [ended]],
    ['PARENT', 'STEP_PARENT', [ended]],
    ['PARENT', 'LEGAL_GUARDIAN', [ended]],
    ['PARENT', undefined, [ended]],
    ['PARENT', 'PARENT', []],
    ['KIN', 'SIBLING', []],
    ['KIN', 'UNRELATED', [ended]],
    ['KIN', 'PARENT', []],
  ] as const)('as %s, who is %s, becomes less and never more', (was, now, events) =>
    expect(lessByRegistration(known(was), now, 'o')).toEqual(events),
  );
  it('is not one whom a paper or protection has shown', () => {
    expect(lessByRegistration(known('PARENT', 'PAPER'), 'UNRELATED', 'o')).toEqual([]);
    expect(lessByRegistration(known('PARENT', 'PROTECTION'), undefined, 'o')).toEqual([]);
  });
});

import { given } from '@homeward/testing';
import type { RecordGuardian } from '../commands/record-guardian';
import type { GuardianKind } from '../model/guardianship';
import type { Person } from '../model/person';
import { aPerson, anotherId as guardianId, now, personId as childId } from '../testing/commands';
import { endGuardianship, followGuardian, recordGuardian } from './record-guardian';

const said = (over: Partial<RecordGuardian> = {}): RecordGuardian => ({
  childId,
  guardianId,
  kind: 'PARENT',
  paper: { documentId: 'd', kind: 'BIRTH', bearerIds: [childId], numberKey: 'n' },
  roles: ['registration-officer'],
  by: 'officer',
  child: { operationId: 'o', dob: '2018' },
  guardian: { operationId: 'o', dob: '1990-03-04' },
  today: '2026-12-01',
  now,
  ...over,
});
const recorded = (kind: string, basis: string) => ({
  type: 'GuardianshipRecorded',
  guardianship: { guardianId, kind, basis },
  by: 'officer',
});
const named = (kind: GuardianKind = 'PARENT', by = 'officer') => ({ guardianId, kind, documentId: 'd', by });
const of = (over: Partial<RecordGuardian> = {}) => given(aPerson()).when((child) => recordGuardian(child, said(over)));
const [shared, passport] = [
  { documentId: 'd', kind: 'LP', bearerIds: [childId, guardianId], numberKey: 'n' } as const,
  { documentId: 'd', kind: 'PP', bearerIds: [childId] } as const,
];

describe('a guardian of a child', () => {
  it('is of age by the day at the airport of their operation', () => {
    const guardian = { operationId: 'o', dob: '2008-12-02' };
    const [paper, kind] = [shared, 'LEGAL_GUARDIAN' as const];
    of({ guardian, paper, kind, today: '2026-12-01' }).isRefusedBy('guardian-is-of-age');
    of({ guardian, paper, kind, today: '2026-12-02' }).then([{ type: 'GuardianNamed', named: named(kind) }] as never);
  });
  it('is named on a birth certificate, or on a paper with both, by one officer, and answers for nobody yet', () => {
    of().then([{ type: 'GuardianNamed', named: named() }] as never);
    of({ paper: shared, kind: 'LEGAL_GUARDIAN' }).then([
      { type: 'GuardianNamed', named: named('LEGAL_GUARDIAN') },
    ] as never);
  });
  it('is recorded once a second officer has seen the paper, or protection decides', () => {
    const child = given(aPerson({ namedGuardians: [named()] }));
    child
      .when((c) => recordGuardian(c, said({ by: 'another' })))
      .then([{ ...recorded('PARENT', 'PAPER'), by: 'another' }] as never);
    child
      .when((c) => recordGuardian(c, said({ roles: ['protection-officer'] })))
      .then([recorded('PARENT', 'PROTECTION')] as never);
  });
  it('is not recorded by the same officer again, nor by a second one as something else or by another paper', () => {
    const child = given(aPerson({ namedGuardians: [named()] }));
    child.when((c) => recordGuardian(c, said())).then([]);
    child
      .when((c) => recordGuardian(c, said({ kind: 'LEGAL_GUARDIAN', paper: shared, by: 'another' })))
      .then([{ type: 'GuardianNamed', named: named('LEGAL_GUARDIAN', 'another') }] as never);
    child
      .when((c) => recordGuardian(c, said({ paper: { ...shared, documentId: 'another-paper' }, by: 'another' })))
      .then([
        { type: 'GuardianNamed', named: { ...named('PARENT', 'another'), documentId: 'another-paper' } },
      ] as never);
  });
  it('is recorded by protection without any', () =>
    of({ paper: undefined, kind: 'CUSTOMARY_CAREGIVER', roles: ['protection-officer'] }).then([
      recorded('CUSTOMARY_CAREGIVER', 'PROTECTION'),
    ] as never));
  it.each<[Partial<RecordGuardian>, string]>([
    [{ paper: undefined }, 'guardianship-rests-on-a-paper-or-protection'],
    [
      { paper: { documentId: 'd', kind: 'BIRTH', bearerIds: [childId] } },
      'guardianship-rests-on-a-paper-or-protection',
    ],
    [{ paper: passport }, 'guardianship-rests-on-a-paper-or-protection'],
    [{ kind: 'CUSTOMARY_CAREGIVER', paper: shared }, 'guardianship-rests-on-a-paper-or-protection'],
    [
      { paper: { documentId: 'd', kind: 'BIRTH', bearerIds: [guardianId] } },
      'guardianship-rests-on-a-paper-or-protection',
    ],
    [{ kind: 'LEGAL_GUARDIAN', guardian: { operationId: 'o', dob: '2009' } }, 'guardian-is-of-age'],
    [{ kind: 'LEGAL_GUARDIAN', guardian: { operationId: 'o' } }, 'guardian-is-of-age'],
    [{ guardian: { operationId: 'p', dob: '1990' } }, 'guardian-is-of-the-same-operation'],
    [{ guardian: { operationId: 'o', dob: '2007' } }, 'parents-are-older-than-their-children'],
  ])('is refused: %o', (over, rule) => of(over).isRefusedBy(rule));
  it('is the record that stays, when theirs is merged', () => {
    const known = aPerson({ guardians: [{ guardianId, kind: 'PARENT', basis: 'PAPER' }] });
    given(known)
      .when((child) => followGuardian(child, guardianId, 'kept'))
      .then([
        {
          type: 'GuardianshipRecorded',
          guardianship: { guardianId: 'kept', kind: 'PARENT', basis: 'PAPER' },
          by: 'merge',
        },
        { type: 'GuardianshipEnded', guardianId, by: 'merge' },
      ]);
    given(known)
      .when((child) => followGuardian(child, 'another', 'kept'))
      .then([]);
  });
  it('waits for a second officer under the record that stays, when theirs is merged', () => {
    const merging = (over: Partial<Person>) =>
      given(aPerson({ namedGuardians: [named()], ...over })).when((child) => followGuardian(child, guardianId, 'kept'));
    const follows = { type: 'GuardianNamed', named: { ...named(), guardianId: 'kept' } };
    const ended = { type: 'GuardianshipEnded', guardianId, by: 'merge' };
    merging({}).then([follows, ended]);
    merging({ guardians: [{ guardianId, kind: 'KIN', basis: 'REGISTRATION' }] }).then([
      {
        type: 'GuardianshipRecorded',
        guardianship: { guardianId: 'kept', kind: 'KIN', basis: 'REGISTRATION' },
        by: 'merge',
      },
      follows,
      ended,
    ]);
    // What another officer said of the record that stays is not said by this one.
    merging({ namedGuardians: [named(), { ...named('PARENT', 'another'), guardianId: 'kept' }] }).then([ended]);
  });
  it('is recorded once, and ends once', () => {
    const known = aPerson({ guardians: [{ guardianId, kind: 'PARENT', basis: 'PAPER' }] });
    given(known)
      .when((child) => recordGuardian(child, said()))
      .then([]);
    given(known)
      .when((child) => endGuardianship(child, guardianId, 'officer'))
      .then([{ type: 'GuardianshipEnded', guardianId, by: 'officer' }]);
    given(aPerson({ namedGuardians: [named()] }))
      .when((child) => endGuardianship(child, guardianId, 'officer'))
      .then([{ type: 'GuardianshipEnded', guardianId, by: 'officer' }]);
    given(aPerson())
      .when((child) => endGuardianship(child, guardianId, 'officer'))
      .then([]);
  });
});

import {
  sameApart,
  sameAsProtection,
  sameAsRegistration,
  type KeptRecord,
  type ProtectionSays,
  type RegistrationSays,
} from './same-as-owners-say';

const mother = { personId: 'm', kind: 'PARENT', basis: 'REGISTRATION' } as const;
const kept: KeptRecord = {
  personId: 'p',
  operationId: 'o',
  familyId: 'f',
  mergedInto: null,
  family: { guardianIds: ['m'], relations: [mother] },
  identity: { confirmed: true, openDuplicates: 0 },
  document: { kind: 'PP' },
  exitClearance: { state: 'GRANTED' },
  protection: { cleared: true, bestInterests: 'NOT_REQUIRED', otherParent: 'NOT_REQUIRED' },
};
const said: RegistrationSays = {
  personId: 'p',
  operationId: 'o',
  familyId: 'f',
  merged: [],
  relations: [mother],
  identity: { openDuplicates: 0, confirmed: true },
  document: { kind: 'PP', validUntil: undefined },
  exit: { state: 'GRANTED' },
  agreesWithHistory: true,
};
const born = { dob: '2015-05-05', dobPrecision: 'DAY' };
const bornAs = [born, { ...born, familyName: 'Canary' }] as const;

describe('what is kept here of a record', () => {
  it('is what registration says', () => expect(sameAsRegistration(kept, said, bornAs)).toBe(true));
  it('may lack a paper and leave to exit, where registration has none either', () => {
    const bare = { ...said, identity: undefined, document: undefined, exit: undefined };
    const none = { identity: null, exitClearance: null };
    expect(sameAsRegistration({ ...kept, ...none, document: null }, bare, bornAs)).toBe(true);
    expect(sameAsRegistration({ ...kept, ...none, document: {} }, bare, bornAs)).toBe(true);
  });
  it.each<[string, Partial<KeptRecord>]>([
    ['another family', { familyId: 'g' }],
    ['another operation', { operationId: 'q' }],
    ['a merge', { mergedInto: 'x' }],
    ['a stranger who answers for a child', { family: { relations: [{ ...mother, personId: 'x' }] } }],
    ['nobody who answers for a child', { family: null }],
    ['an identity', { identity: { confirmed: true, openDuplicates: 1 } }],
    ['a longer passport', { document: { kind: 'PP', validUntil: '2040-01-01' } }],
    ['a leave to exit', { exitClearance: { state: 'REFUSED' } }],
  ])('is not, with %s', (_, other) => expect(sameAsRegistration({ ...kept, ...other }, said, bornAs)).toBe(false));
  it('is not, with another birth, or one that nobody can open', () => {
    expect(sameAsRegistration(kept, said, [{ ...born, dob: '2001-05-05' }, born])).toBe(false);
    expect(sameAsRegistration(kept, said, [born, undefined])).toBe(false);
    expect(sameAsRegistration(kept, said, [undefined, undefined])).toBe(false);
  });
  it('is not, of somebody whom registration does not know, or whose record somebody else wrote', () => {
    expect(sameAsRegistration(kept, undefined, bornAs)).toBe(false);
    expect(sameAsRegistration(kept, { ...said, agreesWithHistory: false }, bornAs)).toBe(false);
  });
});

describe('what is kept here of protection', () => {
  const file = { cleared: true, bestInterests: 'NOT_REQUIRED', otherParent: 'NOT_REQUIRED' };
  const says: ProtectionSays = { personId: 'p', ...file, agreesWithHistory: true };
  it('is what protection says', () => expect(sameAsProtection(kept, says)).toBe(true));
  it('is nothing, where it has no file', () => {
    expect(sameAsProtection({ ...kept, protection: null }, undefined)).toBe(true);
    expect(sameAsProtection(kept, undefined)).toBe(false);
  });
  it('is not a hold that was lifted here', () =>
    expect(sameAsProtection(kept, { ...says, cleared: false })).toBe(false));
  it('is not a file that somebody else wrote', () =>
    expect(sameAsProtection(kept, { ...says, agreesWithHistory: false })).toBe(false));
  it('are the pairs who are kept apart, whichever is named first', () => {
    const pair = { personId: 'p', otherId: 'q', within: 'FLIGHT' } as const;
    expect(sameApart([pair], [{ ...pair, personId: 'q', otherId: 'p' }])).toBe(true);
    expect(sameApart([], [pair])).toBe(false);
    expect(sameApart([{ ...pair, within: 'ROW' }], [pair])).toBe(false);
  });
});

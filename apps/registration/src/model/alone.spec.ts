import { anotherId, aPerson } from '../testing/commands';
import { aloneAs } from './alone';
import type { Guardianship } from './guardianship';
import type { Person } from './person';

const child = (over: Partial<Person> = {}) => aPerson({ ageBand: 'CHILD', relation: 'CHILD', ...over });
const by = (kind: Guardianship['kind'], basis: Guardianship['basis']) =>
  child({ guardians: [{ guardianId: anotherId, kind, basis }] });
const around = { able: new Set([anotherId]), adultInFamily: true };

describe('a child alone', () => {
  it('has no adult in the family, or none who answers for it', () => {
    expect(aloneAs(child(), { ...around, adultInFamily: false })).toBe('NO_ADULT_IN_FAMILY');
    expect(aloneAs(child(), around)).toBe('CHILD_NOT_WITH_PARENT');
    expect(aloneAs(child({ ageBand: 'UNKNOWN' }), around)).toBe('CHILD_NOT_WITH_PARENT');
    expect(aloneAs(by('KIN', 'REGISTRATION'), around)).toBe('CHILD_NOT_WITH_PARENT');
  });
  it('is none with a parent, or with a guardian or caregiver who is shown', () => {
    expect(aloneAs(by('PARENT', 'REGISTRATION'), around)).toBeUndefined();
    expect(aloneAs(by('LEGAL_GUARDIAN', 'PAPER'), around)).toBeUndefined();
    expect(aloneAs(by('CUSTOMARY_CAREGIVER', 'PROTECTION'), around)).toBeUndefined();
  });
  it('is one whose parent cannot answer for anybody', () =>
    expect(aloneAs(by('PARENT', 'PAPER'), { ...around, able: new Set() })).toBe('CHILD_NOT_WITH_PARENT'));
  it('is nobody of age, and no record that was merged into another', () => {
    expect(aloneAs(aPerson(), around)).toBeUndefined();
    expect(aloneAs(child({ mergedInto: anotherId }), around)).toBeUndefined();
  });
});

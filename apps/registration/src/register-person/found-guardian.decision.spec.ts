import { given } from '@homeward/testing';
import type { Person } from '../model/person';
import { aDescription, aPerson, anotherId, personId } from '../testing/commands';
import { guardiansAreFound, guardiansFound } from './found-guardian.decision';

const at = (hour: string) => `2026-12-01T${hour}:00:00.000Z`;
const who = (over: Partial<Person>, born: string): Person =>
  aPerson({
    recordedAt: at('08'),
    personal: { ...aDescription().identity, dob: { value: born, precision: 'y' } },
    ...over,
  });
const mother = who({ personId, relation: 'HEAD' }, '1990');
const child = who({ personId: anotherId, relation: 'CHILD' }, '2018');
const found = (...of: Parameters<typeof guardiansFound>) =>
  [...guardiansFound(...of)].flatMap(([id, all]) => all.map((g) => [id, g.guardianId, g.kind]));
const parent = { guardianId: personId, kind: 'PARENT', basis: 'REGISTRATION' } as const;

describe('a guardian by registration', () => {
  it('is found whoever of both is registered first', () => {
    expect(found(child, [mother])).toEqual([[anotherId, personId, 'PARENT']]);
    expect(found(mother, [child])).toEqual([[anotherId, personId, 'PARENT']]);
  });
  it('is nobody who comes into the case of a child a day later', () =>
    expect(found({ ...mother, recordedAt: '2026-12-02T08:00:01.000Z' }, [child])).toEqual([]));
  it('is nobody in whose case a child is put a day later, unless it was born since', () => {
    const later = (over: Partial<Person>, born = '2018'): Person =>
      who({ personId: anotherId, relation: 'CHILD', recordedAt: '2026-12-02T08:00:01.000Z', ...over }, born);
    expect(found(later({}), [mother])).toEqual([]);
    expect(found(later({ recordedAt: at('23') }), [mother])).toHaveLength(1);
    expect(found(later({}, '2026-12-01'), [{ ...mother, registeredOn: '2026-12-01' }])).toHaveLength(1);
    expect(found(later({}, '2026-11-30'), [{ ...mother, registeredOn: '2026-12-01' }])).toEqual([]);
    // Of whoever came by a sheet the day is known.
    const bySheet = { ...mother, recordedAt: undefined };
    expect(found(later({}), [{ ...bySheet, registeredOn: '2026-12-01' }])).toHaveLength(1);
    expect(found(later({}), [{ ...bySheet, registeredOn: '2026-11-30' }])).toEqual([]);
    // A relative is known as one, and answers for nobody.
    const aunt = { ...mother, relation: 'SIBLING' as const };
    expect(found(later({}), [aunt])).toEqual([[anotherId, personId, 'KIN']]);
  });
  it('is nobody for a child of before, or of a sheet, or whose relation was changed', () =>
    expect(found(mother, [{ ...child, recordedAt: undefined }])).toEqual([]));
  it('is recorded once', () => {
    given(child)
      .when((c) => guardiansAreFound(c, [parent]))
      .then([{ type: 'GuardianshipRecorded', guardianship: parent, by: 'registration' }]);
    given({ ...child, guardians: [parent] })
      .when((c) => guardiansAreFound(c, [parent]))
      .then([]);
  });
});

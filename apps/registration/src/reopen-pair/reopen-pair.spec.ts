import type { Guardianship } from '../model/guardianship';
import type { Person } from '../model/person';
import { giveGuardianBack } from './reopen-pair';

const guardianship = { guardianId: 'kept' } as Guardianship;
const child = { personId: 'child', guardians: [guardianship] } as Person;
const recorded = {
  type: 'GuardianshipRecorded',
  guardianship: { ...guardianship, guardianId: 'gone' },
  by: 'undone merge',
};
const ended = { type: 'GuardianshipEnded', guardianId: 'kept', by: 'undone merge' };

describe('the child of a record that stands for itself again', () => {
  it('has its guardian back', () => expect(giveGuardianBack(child, 'gone', 'kept', false)).toEqual([recorded, ended]));
  it('keeps the other one where that one answered for it as well', () =>
    expect(giveGuardianBack(child, 'gone', 'kept', true)).toEqual([recorded]));
  it('is not its own guardian', () => expect(giveGuardianBack(child, 'child', 'kept', false)).toEqual([]));
  it('stays as it is where that has ended since', () =>
    expect(giveGuardianBack({ ...child, guardians: [] }, 'gone', 'kept', false)).toEqual([]));
});

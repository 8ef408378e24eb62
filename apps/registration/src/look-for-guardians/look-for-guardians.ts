import { accept, type Decision } from '@homeward/kernel';
import { guardiansAmong } from '../model/guardianship';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { asRegistered } from '../register-person/found-guardian.decision';

/**
 * Who answers for somebody who was registered before guardians were recorded: by what stands in their case now, once.
 * Linked cases and joined families count for nothing.
 */
export const lookForGuardians = (person: Person, inCase: readonly Person[]): Decision<PersonEvent> =>
  person.guardians
    ? accept()
    : accept({
        type: 'GuardiansLookedFor',
        guardians: guardiansAmong(asRegistered(person), inCase.map(asRegistered), person.registeredOn),
      });

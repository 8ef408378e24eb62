import { accept, type Decision } from '@homeward/kernel';
import type { IdentityKeys } from '../model/identity';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';

/** Who was found by keys of an older form is found by those of the present one; in that form already, nothing happens. */
export const makeKeysAgain = (person: Person, fresh: IdentityKeys): Decision<PersonEvent> =>
  (person.keys.form ?? 1) >= fresh.form! ? accept() : accept({ type: 'KeysMadeAgain', keys: fresh });

import { anIdNamesOneRecord, accept, brokenBy, refuse, utcDayOf, type Decision } from '@homeward/kernel';
import type { DescribePerson } from '../commands/describe-person';
import type { RegisterPerson } from '../commands/register-person';
import { rulesForDescribingAPerson } from '../describe-person/describe-person';
import { ageBandAtRegistration } from '../model/age-band';
import { assessed } from '../model/assess-identity';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';

/** A person comes into the register; sent again, nothing happens. */
export function registerPerson(person: Person | undefined, command: RegisterPerson): Decision<PersonEvent> {
  const taken = brokenBy([anIdNamesOneRecord], { standsIn: person?.caseId, belongsTo: command.file.caseId });
  if (taken.length > 0) return refuse(...taken);
  if (person) return accept();
  const described = describedIn(command);
  const broken = brokenBy(rulesForDescribingAPerson, described);
  if (broken.length > 0) return refuse(...broken);
  return assessed(
    undefined,
    registered(command, described, { reviews: [], outOfScope: false, recordedAt: command.now.toISOString() }),
  );
}

/** What the rules judge: a person is of the family of their case, and is registered today where nothing else is said. */
export const describedIn = (command: RegisterPerson): DescribePerson => ({
  ...command,
  familyId: command.file.familyId,
  registeredOn: command.registeredOn ?? utcDayOf(command.now),
});

/** The record that a description makes. */
export const registered = (
  { personId, file, keys, guardians = [], now }: RegisterPerson,
  { identity, relation, registeredOn, motherId }: DescribePerson,
  { reviews, outOfScope, recordedAt }: Pick<Person, 'reviews' | 'outOfScope' | 'recordedAt'>,
): PersonEvent => ({
  type: 'PersonRegistered',
  personId,
  operationId: file.operationId,
  caseId: file.caseId,
  caseReference: file.reference,
  familyId: file.familyId,
  relation,
  registeredOn,
  ageBand: ageBandAtRegistration(identity.dob, registeredOn, now),
  motherId,
  keys,
  reviews,
  outOfScope,
  guardians,
  recordedAt,
  personal: identity,
});

import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import { ageBandOn } from '../model/age-band';
import { assessed } from '../model/assess-identity';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { rulesForDescribingAPerson } from '../describe-person/describe-person';
import type { RegisterPerson } from '../commands/register-person';
import { anIdNamesOneRecord } from '../rules/register-person/an-id-names-one-record';

/** A person comes into the register; sent again, nothing happens. */
export function registerPerson(person: Person | undefined, command: RegisterPerson): Decision<PersonEvent> {
  const taken = brokenBy([anIdNamesOneRecord], { standsIn: person?.caseId, belongsTo: command.file.caseId });
  if (taken.length > 0) return refuse(...taken);
  if (person) return accept();
  const broken = brokenBy(rulesForDescribingAPerson, command);
  if (broken.length > 0) return refuse(...broken);
  const { personId, file, identity, relation, registeredOn, motherId, keys } = command;
  return assessed(undefined, {
    type: 'PersonRegistered',
    personId,
    operationId: file.operationId,
    caseId: file.caseId,
    caseReference: file.reference,
    familyId: file.familyId,
    relation,
    registeredOn,
    ageBand: ageBandOn(identity.dob, registeredOn),
    motherId,
    keys,
    reviews: [],
    outOfScope: false,
    personal: identity,
  });
}

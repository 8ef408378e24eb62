import { brokenBy, refuse, type Decision } from '@homeward/kernel';
import { ageBandAtRegistration } from '../model/age-band';
import { assessed } from '../model/assess-identity';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { rulesForDescribingAPerson } from '../describe-person/describe-person';
import type { CorrectPerson } from '../commands/correct-person';

/** The record as it should have been. A row that could not be taken is mended by this: the family waits no longer. */
export function correctPerson(person: Person, command: CorrectPerson): Decision<PersonEvent> {
  const registeredOn = command.registeredOn ?? person.registeredOn;
  const broken = brokenBy(rulesForDescribingAPerson, { ...command, registeredOn, familyId: person.familyId });
  if (broken.length > 0) return refuse(...broken);
  const { identity, relation, motherId, keys } = command;
  const events: PersonEvent[] = [
    {
      type: 'PersonCorrected',
      relation,
      registeredOn,
      motherId,
      keys,
      ageBand: ageBandAtRegistration(identity.dob, registeredOn, command.now),
      personal: identity,
    },
  ];
  if (person.reviews.includes('ROW_TO_BE_MENDED'))
    events.push({ type: 'IdentityReviewed', lifted: ['ROW_TO_BE_MENDED'], basis: 'CORRECTED', by: 'correction' });
  return assessed(person, ...events);
}

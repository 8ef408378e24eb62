import { brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { CorrectBirth, CorrectPerson } from '../commands/correct-person';
import { rulesForDescribingAPerson } from '../describe-person/describe-person';
import { ageBandAtRegistration } from '../model/age-band';
import { assessed } from '../model/assess-identity';
import type { Identity, IdentityKeys } from '../model/identity';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { birthOfAChildIsNotDropped } from '../rules/correct-person/birth-of-a-child-is-not-dropped';
import { ofAgeTakesASecondAccount } from '../rules/correct-person/of-age-takes-a-second-account';

/**
 * The record as it should have been. A row that could not be taken is mended by this, once its birth counts: the family waits no
 * longer.
 */
export function correctPerson(person: Person, command: CorrectPerson): Decision<PersonEvent> {
  const registeredOn = command.registeredOn ?? person.registeredOn;
  const { relation, motherId, by, now } = command;
  const { dob: was, birthToConfirm: waiting } = person.personal ?? {};
  const birth = { was, waiting, dob: command.identity.dob, by, now };
  const broken = [
    ...brokenBy(rulesForDescribingAPerson, { ...command, registeredOn, familyId: person.familyId }),
    ...brokenBy([birthOfAChildIsNotDropped], birth),
  ];
  if (broken.length > 0) return refuse(...broken);
  const waits = !ofAgeTakesASecondAccount.holds(birth);
  const identity = { ...command.identity, ...births(birth, waits) };
  const events: PersonEvent[] = [
    {
      type: 'PersonCorrected',
      relation,
      registeredOn,
      motherId,
      keys: waits ? untilItCounts(command.keys, person.keys) : command.keys,
      ageBand: ageBandAtRegistration(identity.dob, registeredOn, now),
      ...(identity.birthToConfirm && { birthWaits: true as const }),
      personal: identity,
    },
  ];
  if (person.reviews.includes('ROW_TO_BE_MENDED') && !waits)
    events.push({ type: 'IdentityReviewed', lifted: ['ROW_TO_BE_MENDED'], basis: 'CORRECTED', by: 'correction' });
  return assessed(person, ...events);
}

/** Found by the birth that counts and by the one that waits. */
const untilItCounts = (fresh: IdentityKeys, { birth, blocks, form }: IdentityKeys): IdentityKeys => ({
  ...fresh,
  birth,
  form, // of before: made again at the next start, and found by the birth that counts until then
  ...(fresh.blocks && { blocks: [...new Set([...fresh.blocks, ...(blocks ?? [])])] }),
});

/** The birth that counts, and the one that waits. Whoever corrects something else says nothing of one that waits. */
function births({ was, waiting, dob, by }: CorrectBirth, waits: boolean): Pick<Identity, 'dob' | 'birthToConfirm'> {
  if (waits) return { dob: was, birthToConfirm: { ...dob!, by } };
  const isAsBefore = dob?.value === was?.value && dob?.precision === was?.precision;
  return isAsBefore && waiting ? { dob, birthToConfirm: waiting } : { dob };
}

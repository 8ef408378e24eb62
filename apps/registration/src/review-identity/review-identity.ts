import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Basis } from '../commands/review-identity';
import { assessed } from '../model/assess-identity';
import type { Person, ReviewReason } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { rowIsMendedBeforeItIsConfirmed } from '../rules/review-identity/row-is-mended-before-it-is-confirmed';

export const rulesForConfirmingAnIdentity = [rowIsMendedBeforeItIsConfirmed];

/** Somebody looked, and it is this person: the open questions are answered. Answered already, there is nothing to record. */
export function confirmIdentity(person: Person, basis: Basis, by: string): Decision<PersonEvent> {
  const broken = brokenBy(rulesForConfirmingAnIdentity, person);
  if (broken.length > 0) return refuse(...broken);
  if (person.reviews.length === 0) return accept();
  return assessed(person, { type: 'IdentityReviewed', lifted: person.reviews, basis, by });
}

/** Somebody has to look at who this is: the person waits. Asked already, it is not asked again. */
export const askForReview = (person: Person, reason: ReviewReason): Decision<PersonEvent> =>
  person.reviews.includes(reason) ? accept() : assessed(person, { type: 'ReviewAsked', reason });

/** Somebody looked and is not sure. */
export const doubtIdentity = (person: Person): Decision<PersonEvent> => askForReview(person, 'DOUBTED');

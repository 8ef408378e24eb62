import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import { assessed } from '../model/assess-identity';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { mergedRecordsRest } from '../rules/resolve-duplicate/merged-records-rest';
import { rowIsMendedBeforeItIsConfirmed } from '../rules/review-identity/row-is-mended-before-it-is-confirmed';

/** What the officer looked at. */
export const bases = ['PAPER_SEEN', 'INTERVIEW', 'CONSULATE'] as const;
export type Basis = (typeof bases)[number];

export const rulesForConfirmingAnIdentity = [mergedRecordsRest, rowIsMendedBeforeItIsConfirmed];

/** Somebody looked, and it is this person: the open questions are answered. */
export function confirmIdentity(person: Person, basis: Basis, by: string): Decision<PersonEvent> {
  const broken = brokenBy(rulesForConfirmingAnIdentity, person);
  if (broken.length > 0) return refuse(...broken);
  if (person.reviews.length === 0) return accept();
  return assessed(person, { type: 'IdentityReviewed', lifted: person.reviews, basis, by });
}

/** Somebody looked and is not sure: the person waits. */
export const doubtIdentity = (person: Person): Decision<PersonEvent> =>
  person.reviews.includes('DOUBTED') ? accept() : assessed(person, { type: 'ReviewAsked', reason: 'DOUBTED' });

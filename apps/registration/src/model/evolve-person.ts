import { never } from '@homeward/kernel';
import type { Person } from './person';
import type { PersonEvent } from './person-event';

/** The person after one more fact. */
export function evolvePerson(before: Person | undefined, event: PersonEvent): Person {
  const { personal: said, ...fact } = event;
  if (fact.type === 'PersonRegistered') {
    const { type: _, ...registered } = fact;
    return { ...registered, openPairs: [], documentConflict: false, personal: event.personal as Person['personal'] };
  }
  const person = before!;
  switch (fact.type) {
    case 'PersonCorrected': {
      const { type: _, ...corrected } = fact;
      // Who comes into the case afterwards is no parent by a relation that was not the one of the registration.
      const recordedAt = corrected.relation === person.relation ? person.recordedAt : undefined;
      const { birthWaits } = corrected;
      return { ...person, ...corrected, recordedAt, birthWaits, personal: said as Person['personal'] };
    }
    case 'KeysMadeAgain':
      return { ...person, keys: fact.keys };
    case 'BirthWithdrawn':
      return { ...person, birthWaits: undefined, personal: said as Person['personal'] };
    case 'GuardianshipRecorded': {
      const others = (person.guardians ?? []).filter((g) => g.guardianId !== fact.guardianship.guardianId);
      const namedGuardians = namedBeside(person, fact.guardianship.guardianId);
      return { ...person, guardians: [...others, fact.guardianship], namedGuardians };
    }
    case 'GuardianNamed': {
      const { named } = fact;
      return { ...person, namedGuardians: [...(namedBeside(person, named.guardianId) ?? []), named] };
    }
    case 'GuardiansLookedFor':
      return { ...person, guardians: fact.guardians };
    case 'GuardianshipEnded': {
      const guardians = (person.guardians ?? []).filter((g) => g.guardianId !== fact.guardianId);
      return { ...person, guardians, namedGuardians: namedBeside(person, fact.guardianId) };
    }
    case 'RelationStated': {
      const others = (person.stated ?? []).filter((r) => r.personId !== fact.relation.personId);
      return { ...person, stated: [...others, fact.relation] };
    }
    case 'RelationsSent':
      return { ...person, relationsSent: true };
    case 'AloneFound':
      return { ...person, alone: fact.alone };
    case 'AloneNoLonger':
      return { ...person, alone: undefined };
    case 'FamilyJoined':
      return { ...person, familyId: fact.familyId };
    case 'ReviewAsked':
      return { ...person, reviews: [...new Set([...person.reviews, fact.reason])] };
    case 'IdentityReviewed':
      return { ...person, reviews: person.reviews.filter((r) => !fact.lifted.includes(r)) };
    case 'DuplicateSuspected':
      return { ...person, openPairs: [...person.openPairs, fact.pairId] };
    case 'DuplicateSettled':
      return { ...person, openPairs: person.openPairs.filter((p) => p !== fact.pairId) };
    case 'DocumentConflictFound':
      return { ...person, documentConflict: true };
    case 'DocumentConflictLifted':
      return { ...person, documentConflict: false };
    case 'PersonMerged':
      return { ...person, mergedInto: fact.into };
    case 'MergeUndone':
      return { ...person, mergedInto: undefined };
    case 'TravelDocumentChosen':
      return { ...person, document: fact.document };
    case 'IdentityAssessed': {
      const { type: _, ...assessment } = fact;
      return { ...person, told: assessment };
    }
    default:
      return never(fact);
  }
}

const namedBeside = ({ namedGuardians }: Person, guardianId: string): Person['namedGuardians'] =>
  namedGuardians?.filter((g) => g.guardianId !== guardianId);

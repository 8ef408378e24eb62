import type { Caller } from '@homeward/access';
import {
  GuardianshipEndedV1,
  GuardianshipRecordedV1,
  IdentityAssessedV1,
  PersonMergedV1,
  PersonUnmergedV1,
  PersonRegisteredV1,
  TravelDocumentAssessedV1,
  messageOf,
} from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';
import { ageBandNow } from '../model/age-band';
import type { Guardianship } from '../model/guardianship';
import { toCarry } from '../model/carried-identity';
import type { Person } from '../model/person';
import { relationsOf } from '../model/relations';
import type { PersonEvent } from '../model/person-event';

/** What is published of a person. Names, dates and numbers are sealed; how a doubt arose is not published at all. */
export const personToContract =
  (clock: Clock, vault: Vault) =>
  async (event: PersonEvent, person: Person, caller: Caller): Promise<Message[]> => {
    const { personId } = person;
    const send = <T extends object>(contract: new () => T, data: T): Message[] => [
      messageOf(contract, personId, data, clock.now(), 'registration', caller),
    ];
    const whole = async (): Promise<Message[]> => {
      const { operationId, caseId, caseReference, familyId, relation, registeredOn, ageBand } = person;
      const about = { personId, operationId, caseId, caseReference, familyId, relation, registeredOn, ageBand };
      const guardianIds = person.guardians?.map((g) => g.guardianId);
      const sealed = await vault.seal(personId, toCarry(person.personal!));
      const now = ageBandNow(person.personal!.dob, clock.now());
      const relations = relationsOf(person);
      return send(PersonRegisteredV1, { ...about, ageBandNow: now, guardianIds, relations, sealed });
    };
    const recorded = ({ guardianId, kind, basis }: Guardianship): Message[] =>
      send(GuardianshipRecordedV1, { personId, guardianId, kind, basis });
    switch (event.type) {
      case 'PersonRegistered':
        return [...(await whole()), ...(event.guardians ?? []).flatMap(recorded)];
      case 'PersonCorrected':
      case 'FamilyJoined':
      case 'RelationStated':
      case 'RelationsSent':
        return whole();
      case 'GuardianshipRecorded':
        return [...(await whole()), ...recorded(event.guardianship)];
      case 'GuardiansLookedFor':
        return [...(await whole()), ...event.guardians.flatMap(recorded)];
      case 'GuardianshipEnded':
        return [...(await whole()), ...send(GuardianshipEndedV1, { personId, guardianId: event.guardianId })];
      case 'IdentityAssessed': {
        const { confirmed, openDuplicates, documentConflict, outOfScope } = event;
        return send(IdentityAssessedV1, { personId, confirmed, openDuplicates, documentConflict, outOfScope });
      }
      case 'TravelDocumentChosen': {
        const { kind, validUntil } = event.document ?? {};
        const sealed = event.personal && (await vault.seal(personId, { kind, ...event.personal, validUntil }));
        return send(TravelDocumentAssessedV1, { personId, kind, validUntil, sealed });
      }
      case 'PersonMerged':
        return send(PersonMergedV1, { personId, into: event.into });
      case 'MergeUndone':
        return send(PersonUnmergedV1, { personId, from: event.from });
      case 'BirthWithdrawn': // nobody was sent the one that waited
      case 'KeysMadeAgain': // they are nobody else's
      case 'GuardianNamed': // answers for nobody yet
      case 'AloneFound':
      case 'AloneNoLonger': // protection is referred to by the queue
        return [];
      case 'ReviewAsked':
      case 'IdentityReviewed':
      case 'DuplicateSuspected':
      case 'DuplicateSettled':
      case 'DocumentConflictFound':
      case 'DocumentConflictLifted':
        return []; // published together, as an assessment
      default:
        return never(event);
    }
  };

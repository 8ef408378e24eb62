import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { LinkCase } from '../commands/link-case';
import { assessed } from '../model/assess-identity';
import type { CaseEvent } from '../model/case-file';
import type { FamilyEvent } from '../model/family';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { linkedCasesAreOfOneOperation } from '../rules/link-families/linked-cases-are-of-one-operation';

export const rulesForLinkingACase = [linkedCasesAreOfOneOperation];

/** A case is one family with others: from then on nobody of it is seated without them. */
export const linkCase = (command: LinkCase): Decision<FamilyEvent> =>
  unlessBroken(rulesForLinkingACase, command, () => ({
    type: 'CaseLinked',
    familyId: command.familyId,
    operationId: command.operationId,
    caseId: command.caseId,
  }));

/** A case of the family that comes over. */
export const caseJoins = (familyId: string): Decision<CaseEvent> => accept({ type: 'CaseJoinedFamily', familyId });

/** A person of the family that comes over. */
export const personJoins = (person: Person, familyId: string): Decision<PersonEvent> =>
  person.familyId === familyId ? accept() : assessed(person, { type: 'FamilyJoined', familyId });

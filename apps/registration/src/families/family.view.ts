import { PersonView } from '../people/person.view';
import { CaseView } from '../cases/case.view';

export class RelationshipView {
  personId: string;
  kind: string;
  toPersonId: string;
}

/** Those who travel together. */
export class FamilyView {
  familyId: string;
  operationId: string;
  /** Version to name in `If-Match`; 0 while nothing was said of the whole family. */
  version: number;
  /** Named, or else the first who was registered as head. */
  headPersonId?: string;
  cases: CaseView[];
  members: PersonView[];
  relationships: RelationshipView[];
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { caseLifecycle, type CaseFile } from '../model/case-file';
import { PersonView } from '../people/person.view';

/** A case: nothing in it is personal. */
export class CaseView {
  caseId: string;
  version: number;
  operationId: string;
  familyId: string;
  /** May be said aloud. */
  reference: string;
  /** As on the office's own list. */
  officeNumber?: string;
  openedAt: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export class CaseRowView extends CaseView {
  /** Members, merged records left out. */
  people: number;
}

export class CaseWithMembersView extends CaseView {
  members: PersonView[];
}

export const caseView = ({ state, version }: Stored<CaseFile>): CaseView => ({
  caseId: state.caseId,
  version,
  operationId: state.operationId,
  familyId: state.familyId,
  reference: state.reference,
  officeNumber: state.officeNumber,
  openedAt: state.openedAt,
  actions: actionsOf(caseLifecycle, state, whenever),
});

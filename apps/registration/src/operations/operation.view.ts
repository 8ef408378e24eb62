import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { operationLifecycle, type Operation } from '../model/operation';

export class LegalDemandView {
  purpose: string;
  state: string;
  source: string;
  since: string;
}

/** An operation as its staff sees it. */
export class OperationView {
  operationId: string;
  /** Version to name in `If-Match`. */
  version: number;
  name: string;
  modality: string;
  requestingGovernment: string;
  requestDate: string;
  corridor: string[];
  hostCountry?: string;
  admits?: string[];
  /** By how many days a departure may move before a yes to it is not enough any more; 7 where it is missing. */
  yesBearsDays?: number;
  /** What states of the corridor demand by law. */
  demandedByLaw?: LegalDemandView[];
  openedAt: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

/** An operation in numbers. */
export class OperationCountsView {
  people: number;
  families: number;
  cases: number;
  openDuplicates: number;
  /** People whose identity somebody has to look at. */
  unconfirmed: number;
  documentConflicts: number;
}

export const operationView = ({ state, version }: Stored<Operation>): OperationView => ({
  operationId: state.operationId,
  version,
  name: state.name,
  modality: state.modality,
  requestingGovernment: state.requestingGovernment,
  requestDate: state.requestDate,
  corridor: state.corridor,
  hostCountry: state.hostCountry,
  admits: state.admits,
  yesBearsDays: state.yesBearsDays,
  demandedByLaw: state.demandedByLaw,
  openedAt: state.openedAt,
  actions: actionsOf(operationLifecycle, state, whenever),
});

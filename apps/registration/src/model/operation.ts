import type { LegalDemandV1, modalities } from '@homeward/contracts';
import { never, type Lifecycle } from '@homeward/kernel';

export type Modality = (typeof modalities)[number];

export type LegalDemand = Pick<LegalDemandV1, 'purpose' | 'state' | 'source' | 'since'>;

/** A movement of people home, on the request of a government. */
export interface Operation {
  operationId: string;
  name: string;
  /** Both kinds are voluntary. There is no field in which a removal could be recorded. */
  modality: Modality;
  /** ISO 3166-1 alpha-3. */
  requestingGovernment: string;
  /** ISO date. */
  requestDate: string;
  /** IATA codes in order: embarkation first, then the stops. */
  corridor: string[];
  /** ISO 3166-1 alpha-2 of the country people leave from; telephone numbers without a country code are read as its own. */
  hostCountry?: string;
  /** Nationalities (ISO 3166-1 alpha-3) that the destinations let in; everybody when left out. */
  admits?: string[];
  /** By how many days a departure may move before a yes to it is not enough any more; 7 where it is missing. */
  yesBearsDays?: number;
  /** What states of the corridor demand by law, whatever a person says to sharing it. */
  demandedByLaw?: LegalDemand[];
  openedAt: string;
  personal?: undefined;
}

export type OperationEvent =
  ({ type: 'OperationOpened' } & Operation) | ({ type: 'OperationChanged' } & Omit<Operation, 'openedAt'>);

export const evolveOperation = (operation: Operation | undefined, event: OperationEvent): Operation => {
  const { type: _, ...said } = event;
  switch (event.type) {
    case 'OperationOpened':
    case 'OperationChanged':
      return { ...operation!, ...said };
    default:
      return never(event);
  }
};

export type OperationStep = 'open' | 'change';

/** A change to an operation that is not there opens it. */
export const operationLifecycle: Lifecycle<Operation, 'NONE' | 'OPEN', OperationStep> = {
  table: { NONE: ['open', 'change'], OPEN: ['change'] },
  phaseOf: (operation) => (operation ? 'OPEN' : 'NONE'),
  unblockedBy: 'operations-lead',
  again: { OPEN: ['open'] },
};

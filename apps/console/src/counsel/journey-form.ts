import type { Operation, Person } from '../api/shapes';

/** The journey as a counsellor explains it. */
export interface JourneyForm {
  destinationState: string;
  destination: string;
  route: string;
}

/** Where the operation goes: its last stop, the state that asked for it, and its airports in order. */
export const usualJourney = (operation: Operation | undefined): JourneyForm => ({
  destinationState: operation?.requestingGovernment ?? '',
  destination: operation?.corridor.at(-1) ?? '',
  route: operation?.corridor.join(' – ') ?? '',
});

/** As it is sent: of the operation that the person is registered in. */
export const journeyRequest = (person: Person, form: JourneyForm) => ({
  ...form,
  operationId: person.operationId,
  mode: 'AIR' as const,
});

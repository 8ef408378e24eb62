import type { Operation, Person } from '../api/shapes';
import { theOnly } from '../shell/chosen';

/** The journey as a counsellor explains it. */
export interface JourneyForm {
  destinationState: string;
  destination: string;
  /** Where the aircraft stops before it gets there, in order. */
  via: string[];
  route: string;
}

/** The airports in order; where the operation has several stops, nobody is sent to one of them in advance. */
export function usualJourney(operation: Operation | undefined): JourneyForm {
  const destination = theOnly(operation?.corridor.slice(1)) ?? '';
  return {
    destinationState: (destination && operation?.requestingGovernment) || '',
    destination,
    via: [],
    route: operation?.corridor.join(' – ') ?? '',
  };
}

/** The stops of the operation that lie before an airport: what is usually told of the way there. */
export const stopsBefore = (corridor: readonly string[], destination: string): string[] =>
  corridor.slice(1, Math.max(1, corridor.indexOf(destination)));

/** Whether it says where to, in which state, and how. */
export const isJourney = ({ destination, destinationState, route }: JourneyForm): boolean =>
  destination !== '' && destinationState.length === 3 && route.trim() !== '';

/** As it is sent: of the operation that the person is registered in. */
export const journeyRequest = (person: Person, form: JourneyForm) => ({
  ...form,
  operationId: person.operationId,
  mode: 'AIR' as const,
});

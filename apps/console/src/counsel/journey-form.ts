import type { Operation, Person } from '../api/shapes';
import { theOnly } from '../shell/chosen';

/** The journey as a counsellor explains it. */
export interface JourneyForm {
  destinationState: string;
  destination: string;
  route: string;
}

/** The airports in order; where the operation has several stops, nobody is sent to one of them in advance. */
export function usualJourney(operation: Operation | undefined): JourneyForm {
  const destination = theOnly(operation?.corridor.slice(1)) ?? '';
  return {
    destinationState: (destination && operation?.requestingGovernment) || '',
    destination,
    route: operation?.corridor.join(' – ') ?? '',
  };
}

/** Whether it says where to, in which state, and how. */
export const isJourney = ({ destination, destinationState, route }: JourneyForm): boolean =>
  destination !== '' && destinationState.length === 3 && route.trim() !== '';

/** As it is sent: of the operation that the person is registered in. */
export const journeyRequest = (person: Person, form: JourneyForm) => ({
  ...form,
  operationId: person.operationId,
  mode: 'AIR' as const,
});

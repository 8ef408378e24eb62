import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/**
 * Another operation goes to other places, for other people, at another government's request.
 * Source: docs/handbook/consent.md#r-cons-19.
 */
export const theJourneyIsOfTheirOperation = rule<Partial<Pick<GiveConsent, 'journey' | 'operationId'>>>({
  name: 'the-journey-is-of-their-operation',
  code: 'R-CONS-19',
  says: 'The journey belongs to an operation that the person is not registered in.',
  unblockedBy: 'registration-officer',
  holds: ({ journey, operationId }) => journey === undefined || journey.operationId === operationId,
});

import { rule, utcDayOf } from '@homeward/kernel';
import type { OpenOperation } from '../../commands/open-operation';

/**
 * Nobody is moved unless a government of origin, stay or transit asked for it.
 * Source: docs/handbook/process.md#government-request.
 */
export const governmentAskedForIt = rule<OpenOperation>({
  name: 'government-asked-for-it',
  code: 'OPERATION-REQUEST',
  says: 'An operation needs the government that asked for it and the day it did, not later than today.',
  unblockedBy: 'operations-lead',
  holds: ({ requestingGovernment, requestDate, now }) =>
    requestingGovernment !== undefined && requestDate !== undefined && requestDate <= utcDayOf(now),
});

import { rule } from '@homeward/kernel';
import { casesOf, type CallPeople } from '../../commands/call-people';

/**
 * Who is registered for one government's request does not travel on another's. Of whom nothing is known, to whoever calls, it
 * is not known that they belong to this one. Source: docs/handbook/consent.md#r-cons-19.
 */
export const calledInTheirOwnOperation = rule<CallPeople>({
  name: 'called-in-their-own-operation',
  code: 'OPERATION',
  says: 'Some of these people are not known to be registered in the operation that this flight is for: {{cases}}.',
  unblockedBy: 'registration-officer',
  holds: (command) => fromElsewhere(command).length === 0,
  parameters: (command) => ({ cases: casesOf(command, fromElsewhere(command)) }),
});

const fromElsewhere = ({ people, known, flight }: CallPeople): string[] =>
  people.flatMap(({ personId }) => (known.get(personId)?.operationId === flight.operationId ? [] : [personId]));

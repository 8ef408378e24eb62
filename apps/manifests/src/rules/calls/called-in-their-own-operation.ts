import { rule } from '@homeward/kernel';
import { casesOf, type CallPeople } from '../../commands/call-people';

/** Who is registered for one government's request does not travel on another's. Source: docs/handbook/consent.md#r-cons-19. */
export const calledInTheirOwnOperation = rule<CallPeople>({
  name: 'called-in-their-own-operation',
  code: 'OPERATION',
  says: 'Some of these people are registered in a different operation from the one this flight is for: {{cases}}.',
  unblockedBy: 'registration-officer',
  holds: (command) => fromElsewhere(command).length === 0,
  parameters: (command) => ({ cases: casesOf(command, fromElsewhere(command)) }),
});

const fromElsewhere = ({ people, known, flight }: CallPeople): string[] =>
  people.flatMap(({ personId }) => {
    const operationId = known.get(personId)?.operationId;
    return operationId !== undefined && operationId !== flight.operationId ? [personId] : [];
  });

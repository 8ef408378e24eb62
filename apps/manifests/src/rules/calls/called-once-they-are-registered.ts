import { rule } from '@homeward/kernel';
import type { CallPeople } from '../../commands/call-people';

const mostNamed = 20;

/**
 * A call of an id that nobody has would wait for whoever is given it later. Source: docs/handbook/process.md#step-11.
 */
export const calledOnceTheyAreRegistered = rule<CallPeople>({
  name: 'called-once-they-are-registered',
  code: 'NOT-REGISTERED',
  says: 'Nobody is called: of {{count}} of these people no registration has arrived here. Call them all again in a moment; whoever is not registered by then does not exist: {{people}}.',
  unblockedBy: 'registration-officer',
  holds: (command) => unregistered(command).length === 0,
  parameters: (command) => {
    const ids = unregistered(command);
    return { count: String(ids.length), people: ids.slice(0, mostNamed).join(', ') };
  },
});

const unregistered = ({ people, known }: CallPeople): string[] => [
  ...new Set(people.flatMap(({ personId }) => (known.get(personId)?.operationId === undefined ? [personId] : []))),
];

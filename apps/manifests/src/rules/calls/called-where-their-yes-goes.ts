import { rule } from '@homeward/kernel';
import { casesOf, type CallPeople } from '../../commands/call-people';
import { yesIsForThisJourney } from '../who-may-travel/yes-is-for-this-journey';

/**
 * A call is a promise, and this one would be of a place that they did not agree to. A person who was not asked yet may be
 * called: they are not ready until they have been asked.
 * Source: docs/handbook/consent.md#r-cons-19.
 */
export const calledWhereTheirYesGoes = rule<CallPeople>({
  name: 'called-where-their-yes-goes',
  code: 'CONSENT',
  says: 'Some of these people have said yes to another journey: {{cases}}. Counsel them about this one, or call them for theirs.',
  unblockedBy: 'return-counsellor',
  holds: (command) => agreedToAnother(command).length === 0,
  parameters: (command) => ({ cases: casesOf(command, agreedToAnother(command)) }),
});

const agreedToAnother = ({ people, known, flight }: CallPeople): string[] =>
  people.flatMap(({ personId, offPoint }) => {
    const consent = known.get(personId)?.consent;
    if (!consent?.journey || yesIsForThisJourney.holds({ facts: { consent }, flight, offPoint })) return [];
    return [personId];
  });

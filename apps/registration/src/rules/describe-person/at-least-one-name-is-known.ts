import { rule } from '@homeward/kernel';
import type { DescribePerson } from '../../commands/describe-person';

/**
 * Many people have one name alone; somebody without any cannot be called, found or handed over.
 * Source: docs/handbook/registration.md#name-missing, docs/handbook/registration.md#single-names.
 */
export const atLeastOneNameIsKnown = rule<DescribePerson>({
  name: 'at-least-one-name-is-known',
  code: 'NAME_MISSING',
  says: 'A person needs a family name or a given name, in Latin letters or their own script; one is enough.',
  unblockedBy: 'registration-officer',
  holds: ({ identity: { names } }) => `${names.family}${names.given}${names.native ?? ''}`.trim() !== '',
});

import { rule } from '@homeward/kernel';
import type { Person } from '../../model/person';

/**
 * Nobody can confirm a person without a name, or with a birthday that does not exist: the record comes first.
 * Source: docs/handbook/registration.md#refused-rows.
 */
export const rowIsMendedBeforeItIsConfirmed = rule<Pick<Person, 'reviews'>>({
  name: 'row-is-mended-before-it-is-confirmed',
  code: 'IDENTITY',
  says: 'The record has to be completed first: correct the person.',
  unblockedBy: 'registration-officer',
  holds: ({ reviews }) => !reviews.includes('ROW_TO_BE_MENDED'),
});

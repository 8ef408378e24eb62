import { ValidateBy, isISO8601, type ValidationOptions } from 'class-validator';

export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && yearsOfLivingPeople.test(value) && isISO8601(value, { strict: true });

/** Nobody alive was born before them, and nothing is planned after them. */
const yearsOfLivingPeople = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/**
 * A calendar day, `2026-12-09`, that exists. A time beside it is refused: which day it is would depend on where, and days
 * are compared as text.
 */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: isDay } }, options);

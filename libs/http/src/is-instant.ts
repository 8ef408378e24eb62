import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, isISO8601 } from 'class-validator';

/** Beyond them a date has another form as text, and what is far away is a mistake. */
const ofOurTime = /^(19|20|21)\d{2}-/;
const withOffset = /T.+(Z|[+-]\d{2}:?\d{2})$/;

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  withOffset.test(value) &&
  ofOurTime.test(value) &&
  isISO8601(value, { strict: true, strictSeparator: true });

/**
 * An instant, in ISO 8601 with `Z` or an offset: without one nobody knows when it is. Inside it is UTC, in one form
 * (`2026-12-09T08:00:00.000Z`), so that two instants can be compared as text.
 */
export const IsInstant = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isInstant(value) ? new Date(value).toISOString() : value)),
    ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }),
  );

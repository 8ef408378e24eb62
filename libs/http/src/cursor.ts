import { isUUID } from 'class-validator';
import { isDay } from './is-day';
import { isInstant } from './is-instant';
import { UnreadableRequest } from './read-request';
import { unkeepable } from './unkeepable';

/** What the parts of a cursor may be. Whoever calls may write one themself, and the database must be able to read it. */
const parts = {
  uuid: (value: unknown) => isUUID(value, 'all'),
  day: isDay,
  instant: isInstant,
  number: Number.isInteger,
  text: (value: unknown) => typeof value === 'string',
} as const;
type Part = keyof typeof parts;

type Read<Kinds extends readonly Part[]> = { [K in keyof Kinds]: Kinds[K] extends 'number' ? number : string };

/**
 * Reads a cursor that `pageOf` made.
 * @param kinds what each part of it is
 * @throws UnreadableRequest
 */
export function readCursor<const Kinds extends readonly Part[]>(
  after: string | undefined,
  ...kinds: Kinds
): Read<Kinds> | undefined {
  if (!after) return undefined;
  const values = valuesOf(after);
  if (values?.length === kinds.length && kinds.every((kind, at) => parts[kind](values[at])))
    return values as unknown as Read<Kinds>;
  throw new UnreadableRequest(['after: cursor']);
}

function valuesOf(after: string): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    return Array.isArray(values) && !unkeepable(values, 'after') ? values : undefined;
  } catch {
    return undefined;
  }
}

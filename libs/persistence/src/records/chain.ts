import { createHash } from 'node:crypto';
import { canonical } from '@homeward/kernel';

/** One row of `history`, as far as it is chained. */
export interface Link {
  aggregate: string;
  id: string;
  version: number;
  /** Which fact of its version, from 0; of what was taken over a broken record there is no number. */
  n: number | null;
  type: string;
  /** ISO 8601, in milliseconds. */
  at: string;
  by: string;
  commandId: string | null;
  data: object;
  /** The digest of the sealed part instead of the part itself: taking that away leaves the chain whole. */
  sealed: string | null;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const digestOf = (sealed: string | null | undefined): string | null => (sealed ? digest(sealed) : null);

/** Where the chain of each record begins. */
export const beginning = '';

/** @param previous the hash of the row before */
export const linkHash = (previous: string, l: Link): string =>
  digest(
    canonical([
      previous,
      l.aggregate,
      l.id.toLowerCase(),
      l.version,
      l.n,
      l.type,
      l.at,
      l.by,
      l.commandId,
      l.data,
      l.sealed,
    ]),
  );

/** The facts of a row without those fields that are sealed only later. */
export const chained = (data: object, sealedLater: readonly string[] = []): object =>
  sealedLater.length === 0
    ? data
    : Object.fromEntries(Object.entries(data).filter(([field]) => !sealedLater.includes(field)));

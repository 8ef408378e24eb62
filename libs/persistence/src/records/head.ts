import { createHmac } from 'node:crypto';
import { canonical } from '@homeward/kernel';
import { beginning, digest, digestOf } from './chain';
import { recordKey } from './record-key';

/** A row of a table of records. */
export interface Row<State = unknown> {
  id: string;
  version: number;
  state: State;
  sealed: string | null;
}

/** The code that only the service's key makes. */
export const markOf = (...about: unknown[]): string =>
  createHmac('sha256', recordKey()).update(canonical(about)).digest('base64url');

/**
 * The head of a record: the hash of the last row of its history, and a code over that and the row itself.
 * @param last the hash of the last row of its history
 */
export const headOf = (table: string, { id, version, state, sealed }: Row, last: string): string =>
  `${last}.${markOf('head', table, id.toLowerCase(), version, last, digest(canonical(state)), digestOf(sealed))}`;

/** The head of a record that was changed although it did not agree with its content: it still does not agree. */
export const brokenHead = (last: string): string => `${last}.`;

/** The hash of the last row, as the head says. */
export const lastOf = (head: string | null): string => head?.split('.')[0] ?? beginning;

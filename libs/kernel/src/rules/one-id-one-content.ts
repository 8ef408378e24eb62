import { isDeepStrictEqual } from 'node:util';
import { rule, type Rule } from '../rule';

/** What is sent under an id, beside what is recorded under it. */
export interface SentAgain {
  /** Nothing where the id is new. */
  before?: object;
  now: object;
}

/** As it is stored: without fields that are undefined. */
const stored = (content: object): unknown => JSON.parse(JSON.stringify(content));

/**
 * Who sends again on a bad line sends the same; other content under the same id would be lost, and its sender would take it
 * for recorded. Source: docs/endpoints.md#endpoints.
 * @param unblockedBy the role that sends it
 */
export const oneIdOneContent = (unblockedBy: string): Rule<SentAgain> =>
  rule({
    name: 'one-id-one-content',
    code: 'SAME-ID',
    says: 'Something else is recorded under this id, and stays as it is: send this under an id of its own.',
    unblockedBy,
    holds: ({ before, now }) => before === undefined || isDeepStrictEqual(stored(before), stored(now)),
  });

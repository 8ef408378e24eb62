import { rule } from '../rule';

/** A record as it is stored, beside what its history says of it. */
export interface StoredRecord {
  /** The code stored in it; none if nobody has vouched for it, or if it is gone. */
  head: string | null;
  /** The code that the service's own key makes for exactly this content. */
  headOfContent: string;
  version: number;
  /** The last version that the history knows; 0 where it knows none. */
  lastInHistory: number;
}

/**
 * What was written outside the service (with its database role, say, or from an old copy) decides nothing.
 * Source: docs/handbook/data-protection.md#integrity.
 */
export const recordAgreesWithItsHistory = rule<StoredRecord>({
  name: 'record-agrees-with-its-history',
  code: 'INTEGRITY',
  says: 'This record is not as Homeward wrote it: something was changed outside the service. No decision is based on it. Tell the duty officer.',
  unblockedBy: 'duty-officer',
  holds: ({ head, headOfContent, version, lastInHistory }) => head === headOfContent && version === lastInHistory,
});

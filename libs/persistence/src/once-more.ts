import { StaleVersion, isUniqueViolation } from '@homeward/kernel';

/** On a busy machine a change waits for its turn: a no that is answered with 503 may not be sent again. */
export const patience = { maxWait: 10_000, timeout: 10_000 };

/** Whether somebody else was at the same thing at the same time. */
const twoWereAtIt = (error: unknown): boolean => error instanceof StaleVersion || isUniqueViolation(error);

/**
 * Of two who are at it at once, the second one looks again.
 * @param where which failures are looked at again, once
 * @param again what is done then; the same, where nothing else is said
 */
export const onceMore = <T>(work: () => Promise<T>, where = twoWereAtIt, again = work): Promise<T> =>
  work().catch((error: unknown) => {
    if (!where(error)) throw error;
    return again();
  });

import { StaleVersion, isUniqueViolation } from '@homeward/kernel';

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

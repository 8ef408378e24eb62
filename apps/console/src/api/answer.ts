import { isProblem } from './problem';

/** The body of an answer; a refusal was thrown before. */
export const answer = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;

/** The same, and null where nobody has made it yet. */
export const answerOrNone = <T>(call: Promise<{ data?: T }>): Promise<T | null> =>
  answer(call).catch((error: unknown) => {
    if (isProblem(error, 404)) return null;
    throw error;
  });

/** Headers of a change: the version it is based on. */
export const onVersion = (version: number | undefined): Record<string, string> =>
  version ? { 'if-match': `"${version}"` } : {};

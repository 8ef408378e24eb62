/** The body of an answer; refusals were thrown before. */
export const answer = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;

/** Headers of a change: which version it was decided on. */
export const onVersion = (version: number | undefined): Record<string, string> =>
  version ? { 'if-match': `"${version}"` } : {};

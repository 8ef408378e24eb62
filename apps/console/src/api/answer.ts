/** The body of an answer; a refusal was thrown before. */
export const answer = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;

/** Headers of a change: the version it is based on. */
export const onVersion = (version: number | undefined): Record<string, string> =>
  version ? { 'if-match': `"${version}"` } : {};

import type { Log } from './logger';

/** A failure is tried again in an hour, but must be logged: by its kind only, because its text may quote a row. */
export const tidyOrWarn = (tidy: () => Promise<void>, warn: Log): Promise<void> =>
  tidy().catch((error: Error) => warn('the hourly tidying failed', { error: error.name }));

import type { Log } from './logger';

/** What fails now is tried again in an hour, but somebody has to hear of it: of the kind alone, for texts may quote a row. */
export const tidyOrWarn = (tidy: () => Promise<void>, warn: Log): Promise<void> =>
  tidy().catch((error: Error) => warn('the hourly tidying failed', { error: error.name }));

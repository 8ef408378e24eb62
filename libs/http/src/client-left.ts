import type { ServerResponse } from 'node:http';

/** Whoever asked went away before the answer: nobody reads it, and work that only leads to it ends. */
export class ClientLeft extends Error {
  constructor() {
    super('The client left before the answer.');
  }
}

/** Aborted when the connection of a request ends before its answer was sent. */
export function whileAwaited(answer: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  const look = (): void => {
    if (!answer.writableFinished) leaving.abort(new ClientLeft());
  };
  if (answer.destroyed) look();
  else answer.once('close', look);
  return leaving.signal;
}

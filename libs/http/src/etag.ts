import type { Stored } from '@homeward/persistence';

/** The part of an answer that endpoints set themselves. */
export interface Reply {
  header(name: string, value: string): unknown;
}

/** Answers with the version in `ETag`, so that the next change can name it in `If-Match`. */
export function withEtag<State>(reply: Reply, stored: Stored<State>): Stored<State> {
  reply.header('etag', `"${stored.version}"`);
  return stored;
}

import { AsyncLocalStorage } from 'node:async_hooks';

/** Every row: a service's own work, and what has to see all. */
export const everything = '*';
/** No row: a request before anybody knows who sent it. */
export const nothing = '';

const scopes = new AsyncLocalStorage<string>();

/**
 * What the database shows to the work that runs now (docs/adr/0018-scope-is-in-the-store.md): `*`, or entries separated by
 * commas. What no request asked for is the service's own work.
 */
export const currentScope = (): string => scopes.getStore() ?? everything;

/** Runs `work` in this scope, also what it starts and awaits. */
export const inScope = <T>(scope: string, work: () => T): T => scopes.run(scope, work);

/** Looks beyond the scope of the request. @param why read by whoever reviews the list of them, which a spec keeps */
export const seeingAll = <T>(why: string, work: () => PromiseLike<T>): Promise<T> => {
  if (!why) throw new Error('Say why this has to see all.');
  // Awaited inside: Prisma asks the database only when somebody waits for the answer.
  return scopes.run(everything, async () => await work());
};

/** The same parts, each made in the scope of now: an answer that is streamed is read after the request was handled. */
export function keepingScope<T>(parts: AsyncIterable<T>): AsyncIterable<T> {
  const scope = currentScope();
  return {
    [Symbol.asyncIterator]: () => {
      const made = parts[Symbol.asyncIterator]();
      return {
        next: () => inScope(scope, () => made.next()),
        return: (value?: unknown) => made.return?.(value) ?? Promise.resolve({ done: true, value }),
      };
    },
  };
}

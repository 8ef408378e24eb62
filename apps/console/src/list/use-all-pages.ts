import type { PageOf } from '../api/shapes';
import { useRead } from '../api/read';

/** Every page of a list known to be short, such as the people of one flight. */
export const useAllPages = <T>(
  key: readonly unknown[],
  ask: ((after: string | undefined) => Promise<PageOf<T>>) | undefined,
  everyMs?: number,
) =>
  useRead(
    key,
    ask &&
      (async () => {
        const all: T[] = [];
        for (let after: string | undefined; ;) {
          const page: PageOf<T> = await ask(after);
          all.push(...page.items);
          if (!page.next) return all;
          after = page.next;
        }
      }),
    { everyMs },
  );

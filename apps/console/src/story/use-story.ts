import { useInfiniteQuery } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { nextPart, toAsk, type Answer, type Part } from './in-order';
import { askTeller, tellersForMe, type Teller } from './told-by';

const notFound = 404;

/** What one service answers. Whom it does not know it has nothing to tell of. */
const heard = async (service: Teller, personId: string, after?: string): Promise<Answer<Teller>> => {
  try {
    const { items, next } = await askTeller(service, personId, after);
    return { service, entries: items, next };
  } catch (error) {
    return { service, ...(error instanceof Problem && error.status === notFound && { entries: [] }) };
  }
};

/** What happened to a person, part by part, from every service that this user may ask. */
export function useStory(personId: string) {
  const query = useInfiniteQuery({
    queryKey: ['story', personId],
    queryFn: async ({ pageParam }) => {
      const services = pageParam ? toAsk(pageParam) : tellersForMe();
      const answers = await Promise.all(services.map((s) => heard(s, personId, pageParam?.next[s])));
      return nextPart(answers, pageParam);
    },
    initialPageParam: undefined as Part<Teller> | undefined,
    refetchOnWindowFocus: true,
    getNextPageParam: (part) => (Object.keys(part.next).length > 0 ? part : undefined),
  });
  const parts = query.data?.pages ?? [];
  return { query, entries: parts.flatMap((p) => p.shown), out: [...new Set(parts.flatMap((p) => p.out))] };
}

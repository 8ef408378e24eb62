import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useCounts } from '../board/people-figures';
import { secondLook } from '../counsel/second-look';
import type { Page } from '../shell/routes-of';
import { may } from '../sign-in/may';

/** What waits for this user, and where it is done. */
export interface Queue {
  name: 'examine' | 'counsel' | 'second' | 'screen' | 'told' | 'duplicates' | 'identity' | 'papers';
  page: Page['name'];
  people: number;
  /** When the first of their flights leaves. */
  firstDueAt?: string;
}

const everyMs = 30_000;

interface Counted {
  why: string;
  people: number;
  firstDueAt?: string;
}

const together = (counts: readonly Counted[] = []): Pick<Queue, 'people' | 'firstDueAt'> => ({
  people: counts.reduce((sum, c) => sum + c.people, 0),
  firstDueAt: counts.flatMap((c) => c.firstDueAt ?? []).sort()[0],
});

/** The queues of this user's roles, with what is in them. */
export function useQueues(operationId: string): Queue[] {
  const query = { params: { query: { operationId } } };
  const ask = <T>(allowed: boolean, read: () => Promise<T>) => (allowed ? read : undefined);
  const [medical, consent, protection] = [may('medical:record'), may('counselling:record'), may('protection:read')];
  const asksAgain = may('consent:confirm-independently');
  const examine = useRead(
    ['medical-waiting', 'counts', operationId],
    ask(medical, () => answer(endpoints.medical.GET('/waiting/counts', query))),
    { everyMs },
  );
  const talks = useRead(
    ['consent-waiting', 'counts', operationId],
    ask(consent || asksAgain, () => answer(endpoints.consent.GET('/waiting/counts', query))),
    { everyMs },
  );
  const screen = useRead(
    ['protection-waiting', 'counts', operationId],
    ask(protection, () => answer(endpoints.protection.GET('/waiting/counts', query))),
    { everyMs },
  );
  const registration = useCounts(operationId);
  const [pairs, records] = [may('duplicate:resolve'), may('person:register')];
  const of = registration.data;
  const queues: (Queue | false | undefined)[] = [
    medical && examine.data && { name: 'examine', page: 'medical', ...together(examine.data) },
    consent &&
      talks.data && {
        name: 'counsel',
        page: 'counselling',
        ...together(talks.data.filter((c) => !secondLook.includes(c.why))),
      },
    asksAgain &&
      talks.data && {
        name: 'second',
        page: 'counselling',
        ...together(talks.data.filter((c) => secondLook.includes(c.why))),
      },
    screen.data && { name: 'screen', page: 'protection', people: screen.data.people },
    screen.data && { name: 'told', page: 'protection', people: screen.data.told },
    pairs && of && { name: 'duplicates', page: 'duplicates', people: of.openDuplicates },
    records && of && { name: 'identity', page: 'people', people: of.unconfirmed },
    records && of && { name: 'papers', page: 'people', people: of.documentConflicts },
  ];
  return queues.filter((q): q is Queue => Boolean(q));
}

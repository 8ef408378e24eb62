import { useEffect, useState } from 'react';
import { claims, type ClaimedQueue } from './claims';

/** Before the server lets go of it. */
const renewMs = 60_000;

/**
 * Tells the others who is worked on here, for as long as the form is open. Without an answer the work goes on: a claim is a word among
 * colleagues and decides nothing.
 * @returns who else works on them, once that is known, and how it is taken over
 */
export function useClaim(queue: ClaimedQueue, personId: string | undefined) {
  const [known, set] = useState<{ personId: string; by: string; mine: boolean }>();
  const ask = async (id: string, takeOver: boolean): Promise<void> => {
    const claim = await claims[queue].claim(id, takeOver).catch(() => undefined);
    if (claim) set({ personId: id, ...claim });
  };
  useEffect(() => {
    if (!personId) return;
    void ask(personId, false);
    const renewing = setInterval(() => void ask(personId, false), renewMs);
    return () => {
      clearInterval(renewing);
      void claims[queue].end(personId).catch(() => undefined);
    };
  }, [queue, personId]);
  const other = known && known.personId === personId && !known.mine ? known.by : undefined;
  return { other, takeOver: () => (personId ? ask(personId, true) : Promise.resolve()) };
}

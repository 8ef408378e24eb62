import { useEffect, useRef, useState } from 'react';
import { answered, type Known } from './answered';
import { claims, type ClaimedQueue } from './claims';

/** Before the server lets go of it. */
const renewMs = 60_000;

/**
 * Tells the others who is worked on here, for as long as the form is open. Without an answer the work goes on: a claim is a word among
 * colleagues and decides nothing.
 * @returns who else works on them, once that is known, whether they had begun before, and how it is taken over
 */
export function useClaim(queue: ClaimedQueue, personId: string | undefined) {
  const [known, set] = useState<Known>();
  const now = useRef(personId);
  const ask = async (id: string, how: { takeOver?: boolean; first?: boolean } = {}): Promise<void> => {
    const claim = await claims[queue].claim(id, how.takeOver === true).catch(() => undefined);
    // an answer that is late says nothing of who is worked on by now
    if (claim && now.current === id) set((known) => answered(known, id, claim, how.first === true));
  };
  useEffect(() => {
    now.current = personId;
    if (!personId) return;
    void ask(personId, { first: true });
    const renewing = setInterval(() => void ask(personId), renewMs);
    return () => {
      clearInterval(renewing);
      void claims[queue].end(personId).catch(() => undefined);
    };
  }, [queue, personId]);
  const other = known?.personId === personId && !known?.mine ? known : undefined;
  return {
    other: other?.by,
    before: other?.before === true,
    takeOver: () => (personId ? ask(personId, { takeOver: true }) : Promise.resolve()),
  };
}

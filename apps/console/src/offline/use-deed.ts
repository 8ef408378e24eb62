import { useEffect, useRef, useState } from 'react';
import { newId } from '../api/new-id';
import { Problem } from '../api/problem';
import type { Deed } from './deed';
import { useLine } from './line';
import { here } from './here';
import { record, useQueue } from './offline';
import type { Item } from './queue';
import { readAgain, sendDeed } from './send-deed';

/** How a screen waits for an answer before it says that the deed is kept here. */
const patienceMs = 4_000;

export type Progress = 'none' | 'sending' | 'kept' | 'sent' | 'refused';

export interface DeedState {
  progress: Progress;
  id?: string;
  item?: Item;
  answer?: unknown;
  problem?: Problem;
  /** @returns its id, once it is stored */
  begin: (deed: Deed) => Promise<string>;
}

export const progressOf = (item: Pick<Item, 'state' | 'tries'>, isUp: boolean, late: boolean): Progress => {
  if (item.state === 'sent') return 'sent';
  if (item.state !== 'waiting') return 'refused';
  return item.tries > 0 || !isUp || late ? 'kept' : 'sending';
};

/** One deed of this screen: stored, sent, and what came of it. Where nothing can be stored it is sent directly. */
export function useDeed(): DeedState {
  const isUp = useLine();
  const [id, setId] = useState<string>();
  const [late, setLate] = useState(false);
  const [direct, setDirect] = useState<{ answer?: unknown; problem?: Problem }>();
  const item = useQueue().find((one) => one.id === id);
  const wasKept = useRef(false);
  const progress = direct
    ? direct.problem
      ? 'refused'
      : 'sent'
    : item
      ? progressOf(item, isUp, late)
      : id
        ? 'sending'
        : 'none';
  if (progress === 'kept') wasKept.current = true;
  useEffect(() => {
    if (!id) return;
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, [id]);
  // Refused before the eyes of who did it. One that was kept first stays in the queue: they may be elsewhere by now.
  useEffect(() => {
    if (id && progress === 'refused' && !wasKept.current) void here()?.queue.note(id);
  }, [id, progress]);
  const begin = async (deed: Deed): Promise<string> => {
    const next = newId();
    wasKept.current = false;
    setId(next);
    setLate(false);
    setDirect(undefined);
    await record(next, deed).catch(() =>
      sendDeed(next, deed).then(
        (answer) => (setDirect({ answer }), readAgain(deed)),
        (error: unknown) => setDirect({ problem: error instanceof Problem ? error : new Problem(500) }),
      ),
    );
    return next;
  };
  const stored = item?.problem && new Problem(item.problem.status, item.problem as Partial<Problem>);
  return {
    progress,
    id,
    item,
    answer: direct?.answer ?? item?.answer,
    problem: direct?.problem ?? stored,
    begin,
  };
}

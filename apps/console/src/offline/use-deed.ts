import { useEffect, useRef, useState } from 'react';
import { newId } from '../api/new-id';
import { Problem } from '../api/problem';
import type { Deed } from './deed';
import { useLine } from './line';
import { here } from './here';
import { record, useQueue } from './offline';
import { progressOf, withoutRow, type Progress } from './progress';
import type { Item } from './queue';
import { readAgain, sendDeed } from './send-deed';

/** How a screen waits for an answer before it says that the deed is kept here. */
const patienceMs = 4_000;

export interface DeedState {
  progress: Progress;
  id?: string;
  item?: Item;
  answer?: unknown;
  problem?: Problem;
  /**
   * @param onlyNow it is sent while this page waits for the answer, or not at all
   * @returns its id, once it is stored or accepted; none where it is neither
   */
  begin: (deed: Deed, onlyNow?: boolean) => Promise<string | undefined>;
}

/** One deed of this screen: stored, sent, and what came of it. Where nothing can be stored it is sent directly. */
export function useDeed(): DeedState {
  const isUp = useLine();
  const [id, setId] = useState<string>();
  const [late, setLate] = useState(false);
  const [sentDirectly, setDirect] = useState<{ of: string; answer?: unknown; problem?: Problem }>();
  const item = useQueue().find((one) => one.id === id);
  const direct = sentDirectly?.of === id ? sentDirectly : undefined;
  const wasKept = useRef(false);
  const seen = useRef<string>(undefined);
  if (item) seen.current = item.id;
  const progress = direct
    ? direct.problem
      ? 'refused'
      : 'sent'
    : item
      ? progressOf(item, isUp, late)
      : withoutRow({ id, wasSeen: seen.current === id });
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
  const begin = async (deed: Deed, onlyNow = false): Promise<string | undefined> => {
    const next = newId();
    wasKept.current = false;
    setId(next);
    setLate(false);
    setDirect(undefined);
    try {
      await record(next, deed, onlyNow).catch(async () => {
        const answer = await sendDeed(next, deed);
        setDirect({ of: next, answer });
        readAgain(deed);
      });
      return next;
    } catch (error) {
      setDirect({ of: next, problem: error instanceof Problem ? error : new Problem(500) });
      return undefined;
    }
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

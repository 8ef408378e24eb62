import { useEffect, useState } from 'react';
import { newId } from '../api/new-id';
import type { Problem } from '../api/problem';
import type { Scanned } from '../api/shapes';
import { onPlatform } from '../config';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { here } from '../offline/here';
import { asOf } from '../offline/kept-reads';
import { useLine } from '../offline/line';
import { useQueue } from '../offline/offline';
import { useDeed } from '../offline/use-deed';
import { nameOf } from '../person-name/say-name';
import { begins, isGivenUp } from './begins';
import { provisional, whoWears, type Provisional } from './provisional';
import { sayProvisional } from './say-provisional';

export interface Scan {
  scanId: string;
  code: string;
  answer: 'go' | 'no' | '';
}
export interface Outcome {
  scan: Scan;
  passenger?: Scanned;
  /** A refusal. */
  problem?: Problem;
  /** What this device says, while the platform has not answered. */
  forNow?: Provisional;
}

const deviceName = (): string => {
  const kept = localStorage.getItem('device') ?? `console-${newId().slice(-6)}`;
  localStorage.setItem('device', kept);
  return kept;
};

/** Scans and their outcomes. A scan is stored first; without an answer the list of this device says what it knows. */
export function useScans(flightId: string) {
  const { t, language } = useWords();
  const isUp = useLine();
  const done = useQueue();
  const people = usePassengers(flightId, true).data;
  const deed = useDeed();
  const [read, setRead] = useState<Scan>();
  const [begun, setBegun] = useState<Omit<Scan, 'scanId'> & { lets: boolean }>();
  const readAt = asOf(['passengers', flightId]);
  const judge = (scan: Scan): Provisional =>
    provisional(
      people,
      readAt && onPlatform(readAt),
      scan,
      done.filter((one) => one.id !== scan.scanId).map((one) => ({ ...one, at: onPlatform(one.at) })),
    );

  const send = (code: string, answer: Scan['answer']): void => {
    const scan = { scanId: newId(), code, answer };
    const verdict = judge(scan);
    if (!begins(answer, isUp, verdict)) return setRead(scan);
    setRead(undefined);
    setBegun({ code, answer, lets: verdict.lets });
    const who = people && whoWears(people, code);
    const said = isUp ? undefined : sayProvisional(t, language, verdict);
    const against = answer === 'go' && !verdict.lets;
    void deed.begin(
      {
        kind: 'scan',
        flightId,
        code,
        answer,
        device: deviceName(),
        personId: who?.personId,
        name: who && nameOf(who),
        said,
      },
      against,
    );
  };

  const { id, item, progress } = deed;
  const unasked = begun?.answer === '' && progress === 'kept';
  const givenUp = unasked || (begun !== undefined && item !== undefined && isGivenUp(begun, item));
  useEffect(() => {
    if (!givenUp || !id || !begun) return;
    setRead({ scanId: id, code: begun.code, answer: begun.answer });
    void (begun.answer === '' ? here()?.queue.drop(id) : here()?.queue.takeBack(id));
  }, [givenUp, id, begun]);
  // also of those scanned before this one
  useEffect(() => {
    for (const one of done)
      if (one.page && isGivenUp({ answer: 'go', lets: false }, one)) void here()?.queue.takeBack(one.id);
  }, [done]);

  // of what was begun, not of the queue: where this browser stores nothing there is no row
  const scan: Scan | undefined =
    read ?? (begun && id ? { scanId: id, code: begun.code, answer: begun.answer } : undefined);
  const waits = read !== undefined || progress === 'kept';
  const last: Outcome | undefined =
    scan && (waits || progress === 'sent' || progress === 'refused')
      ? {
          scan,
          ...(waits && { forNow: judge(scan) }),
          ...(!waits && progress === 'sent' && { passenger: deed.answer as Scanned }),
          ...(!waits && progress === 'refused' && { problem: deed.problem }),
        }
      : undefined;
  return { last, busy: progress === 'sending', send };
}

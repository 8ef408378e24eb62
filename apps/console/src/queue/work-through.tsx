import { Button, Drawer, Group, Text } from '@mantine/core';
import { useDirection } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { KnownBeside } from '../person-name/known-beside';
import { DraftAbout } from '../shell/draft-about';
import { Initials } from '../person-name/initials';
import { NameOf } from '../person-name/name-of';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { ClaimedBy } from './claimed-by';
import type { ClaimedQueue } from './claims';
import { nextFree } from './next-free';
import { useClaim } from './use-claim';

interface Row {
  personId: string;
  workedOnBy?: string;
}

interface Props<T extends Row> {
  queue: ClaimedQueue;
  rows: readonly T[];
  label: string;
  /** Beside the name: why this row is in the queue, and by when. */
  why: (row: T) => ReactNode;
  /** The form; `next` goes to the next row once it is saved. */
  form: (row: T, next: () => void) => ReactNode;
  children: (open: (personId: string) => void) => ReactNode;
}

/**
 * Goes through a queue without leaving the form: it opens beside the list, in the order that the list had when it was opened, and a
 * row that is done gives way to the next on whom nobody else works.
 */
export function WorkThrough<T extends Row>({ queue, rows, label, why, form, children }: Props<T>) {
  const { t } = useWords();
  const { dir } = useDirection();
  const [work, setWork] = useState<{ order: T[]; at: number; goingOn?: boolean; begun?: boolean }>();
  const row = work?.order[work.at];
  const open = (personId: string): void =>
    setWork({
      order: [...rows],
      at: Math.max(
        0,
        rows.findIndex((r) => r.personId === personId),
      ),
    });
  const go = (by: 1 | -1): void =>
    setWork((w) => {
      if (!w) return w;
      const at = nextFree(w.order, w.at, by, rows);
      if (at !== undefined) return { ...w, at, goingOn: by > 0, begun: false };
      return by > 0 ? undefined : w;
    });
  const claim = useClaim(queue, row?.personId);
  // Whoever goes on to the next passes over whom somebody else has begun with in the meantime; whoever was opened by a click stays, and
  // so does whoever was taken over, or begun with: nobody may find another person under what they type.
  const passesOver = claim.before && work?.goingOn === true && !work.begun;
  const begin = (): void => setWork((w) => (w && !w.begun ? { ...w, begun: true } : w));
  useEffect(() => {
    if (passesOver) go(1);
  }, [passesOver, row?.personId]);
  return (
    <>
      {children(open)}
      <Drawer
        opened={row !== undefined}
        onClose={() => setWork(undefined)}
        position={dir === 'rtl' ? 'left' : 'right'}
        size="lg"
        title={label}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {row && work && (
          <div key={row.personId}>
            <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md">
              <span className="person-line">
                <Initials personId={row.personId} size={44} />
                <span>
                  <b>
                    <NameOf personId={row.personId} />
                  </b>
                  <KnownBeside personId={row.personId} />
                  {why(row)}
                </span>
              </span>
              <WithdrawButton personId={row.personId} />
            </Group>
            {claim.other && <ClaimedBy by={claim.other} onTakeOver={() => void claim.takeOver()} />}
            <div onKeyDownCapture={begin} onPointerDownCapture={begin}>
              <DraftAbout value={row.personId}>{form(row, () => go(1))}</DraftAbout>
            </div>
            <Group justify="space-between" mt="lg">
              <Button variant="default" disabled={work.at === 0} onClick={() => go(-1)}>
                {t('queue.previous')}
              </Button>
              <Text size="sm" className="soft num">
                {t('queue.nth', { nth: work.at + 1, all: work.order.length })}
              </Text>
              <Button
                variant="default"
                disabled={nextFree(work.order, work.at, 1, rows) === undefined}
                onClick={() => go(1)}
              >
                {t('queue.next')}
              </Button>
            </Group>
          </div>
        )}
      </Drawer>
    </>
  );
}

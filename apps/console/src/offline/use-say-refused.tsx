import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { give } from '../gate/signals';
import { useWords } from '../i18n/use-words';
import { followsFrom } from './conflict';
import { ItemTitle } from './item-title';
import type { Item } from './queue';

/** What is refused before the eyes of who did it is noted at once. */
const soonMs = 700;

/**
 * Says on whatever page that the platform did not accept something: the person may be on the way to the aircraft.
 * @param seen the queue is open: there it is said with everything
 */
export function useSayRefused(items: Item[], seen: boolean): void {
  const { t } = useWords();
  const said = useRef(new Set<string>());
  useEffect(() => {
    const refused = items.filter((item) => item.state === 'refused' && !item.noted);
    for (const id of said.current) if (seen || !refused.some((item) => item.id === id)) notifications.hide(id);
    const timer = setTimeout(() => {
      for (const item of refused) {
        const { id, problem } = item;
        if (said.current.has(id) || !problem) continue;
        said.current.add(id);
        if (seen) continue;
        give('no');
        notifications.show({
          id,
          color: 'clay',
          autoClose: false,
          closeButtonProps: { 'aria-label': t('shell.close') },
          title: <ItemTitle item={item} />,
          message: <Text size="sm">{t(`offline.follows.${followsFrom(problem)}`)}</Text>,
        });
      }
    }, soonMs);
    return () => clearTimeout(timer);
  }, [items, seen, t]);
}

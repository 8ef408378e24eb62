import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { useLine } from './line';
import { useQueue } from './offline';
import { isOpen } from './queue';
import { useNewVersion } from './worker';

/** That there is no line, and what that means; that a new version can be loaded. */
export function LineNote() {
  const { t } = useWords();
  const isUp = useLine();
  const count = useQueue().filter(isOpen).length;
  const take = useNewVersion();
  const [later, postpone] = useState(false);
  return (
    <div role="status">
      {!isUp && (
        <div className="no-line">
          <b>{t('offline.noLine')}</b> {count > 0 && t('offline.waitingHere', { count })} {t('offline.noLineMeans')}
        </div>
      )}
      {take && !later && (
        <Group className="no-line" gap="sm">
          <Text size="sm">{t('offline.newVersion')}</Text>
          <Button size="xs" onClick={() => void take()}>
            {t('offline.takeVersion')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => postpone(true)}>
            {t('offline.later')}
          </Button>
        </Group>
      )}
    </div>
  );
}

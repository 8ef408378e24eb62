import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Dialog } from '../shell/dialog';
import { Empty } from '../shell/empty';
import { beginEmergency, emergencyReasons, useEmergency, type EmergencyReason } from './emergency';

/** Nothing here is within the reader's assignments: an emergency opens it, for one of four reasons. */
export function OpenInEmergency() {
  const { t, word } = useWords();
  const [reason, setReason] = useState<EmergencyReason>();
  const open = (close: () => void): void => {
    if (!reason) return;
    beginEmergency(reason);
    close();
  };
  if (useEmergency()) return <Empty title={t('problem.missing.title')} />;
  return (
    <Empty title={t('emergency.notYours')}>
      <Dialog label={t('emergency.open')} button={{ color: 'clay', variant: 'outline' }}>
        {(close) => (
          <Stack>
            <Text>{t('emergency.means')}</Text>
            <Radio.Group
              label={t('emergency.why')}
              value={reason ?? ''}
              onChange={(value) => setReason(value as EmergencyReason)}
            >
              <Stack gap="xs" mt="xs">
                {emergencyReasons.map((r) => (
                  <Radio key={r} value={r} label={word('emergency', r)} />
                ))}
              </Stack>
            </Radio.Group>
            <Button color="clay" disabled={!reason} onClick={() => open(close)}>
              {t('emergency.open')}
            </Button>
          </Stack>
        )}
      </Dialog>
    </Empty>
  );
}

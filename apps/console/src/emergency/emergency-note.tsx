import { Button, Group } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { endEmergency, useEmergency } from './emergency';

/** While an emergency is on, every page says so. */
export function EmergencyNote() {
  const { t, word } = useWords();
  const reason = useEmergency();
  if (!reason) return null;
  return (
    <div className="problem" role="note" style={{ marginBlockEnd: '1rem' }}>
      <Group justify="space-between" gap="xs">
        <span>
          <b>{word('emergency', reason)}.</b> {t('emergency.on')}
        </span>
        <Button size="xs" color="clay" onClick={endEmergency}>
          {t('emergency.end')}
        </Button>
      </Group>
    </div>
  );
}

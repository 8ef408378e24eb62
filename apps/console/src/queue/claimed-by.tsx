import { Alert, Button, Group, Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';

/** Who else works on this person: one may go on to the next, or take over. */
export function ClaimedBy({ by, onTakeOver }: { by: string; onTakeOver: () => void }) {
  const { t } = useWords();
  return (
    <Alert color="sunrise" role="alert" mb="md" py="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {t('queue.workedOnBy')} <bdi>{by}</bdi>
        </Text>
        <Button size="compact-sm" variant="default" onClick={onTakeOver}>
          {t('queue.takeOver')}
        </Button>
      </Group>
    </Alert>
  );
}

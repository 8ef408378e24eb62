import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { i18n } from '../i18n/i18n';

const undoMs = 10_000;
const id = 'undo';

/** Says what was done last, and lets it be taken back for ten seconds. */
export function offerUndo(said: string, undo: () => Promise<unknown>): void {
  notifications.hide(id);
  notifications.show({
    id,
    autoClose: undoMs,
    withCloseButton: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{said}</Text>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            void undo().then(() => notifications.show({ message: i18n.t('undo.done') }));
          }}
        >
          {i18n.t('undo.undo')}
        </Button>
      </Group>
    ),
  });
}

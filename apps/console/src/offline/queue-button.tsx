import { Button, Drawer, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../i18n/use-words';
import { useLine } from './line';
import { useKeptForGood } from './kept-for-good';
import { sendNow, useOthers, useQueue } from './offline';
import { isOpen } from './queue';
import { QueueItem } from './queue-item';
import { useSayRefused } from './use-say-refused';

/** How much waits here, on every page; it opens what it is. Nothing is drawn while all is well. */
export function QueueButton() {
  const { t } = useWords();
  const isUp = useLine();
  const open = useQueue().filter(isOpen);
  const others = useOthers().length;
  const keptForGood = useKeptForGood();
  const [opened, { open: show, close }] = useDisclosure(false);
  const refused = open.some((item) => item.state !== 'waiting');
  useSayRefused(open, opened);
  if (open.length + others === 0 && isUp && !opened) return null;
  return (
    <>
      <Button
        size="compact-md"
        aria-haspopup="dialog"
        aria-label={t('offline.button', { n: open.length })}
        className={refused ? 'kept-button kept-button-refused' : 'kept-button'}
        onClick={show}
      >
        <Text span inherit visibleFrom="sm">
          {t('offline.button', { n: open.length })}
        </Text>
        <Text span inherit hiddenFrom="sm">
          ⧗ <bdi>{open.length}</bdi>
        </Text>
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        title={<b>{t('offline.drawer')}</b>}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Text size="sm" className="soft" mb="sm">
          {t(open.length > 0 ? 'offline.lead' : 'offline.empty')}
        </Text>
        {keptForGood === false && (
          <Text size="sm" className="blocker" mb="sm">
            {t('offline.notForGood')}
          </Text>
        )}
        {others > 0 && (
          <Text size="sm" fw={600} mb="sm">
            {t('offline.others.any', { n: others })}
          </Text>
        )}
        <ul className="kept-list">
          {open.map((item) => (
            <QueueItem key={item.id} item={item} />
          ))}
        </ul>
        {open.some((item) => item.state === 'waiting') && (
          <Button fullWidth mih={56} mt="md" onClick={sendNow}>
            {t('offline.sendNow')}
          </Button>
        )}
      </Drawer>
    </>
  );
}

import { Button, List, Stack, Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { leave } from '../offline/contact';
import { ItemTitle } from '../offline/item-title';
import { sendNow, useQueue } from '../offline/offline';
import { wouldBeLost, type Item } from '../offline/queue';
import { Modal } from './modal';

interface Props {
  asked: boolean;
  /** What would be lost, where the queue of this page does not say it. */
  of?: readonly Item[];
  onClose: () => void;
}

/** A sign-out leaves nothing on the device: what was not sent is named first. */
export function SignOut({ asked, of, onClose }: Props) {
  const { t } = useWords();
  const queue = useQueue();
  const left = (of ?? queue).filter(wouldBeLost);
  return (
    <Modal opened={asked} onClose={onClose} title={t('offline.signOutTitle')}>
      <Stack>
        <Text>{t('offline.signOutMeans', { n: left.length })}</Text>
        <List size="sm">
          {left.map((item) => (
            <List.Item key={item.id}>
              <ItemTitle item={item} />
            </List.Item>
          ))}
        </List>
        <Button
          mih={56}
          data-autofocus
          onClick={() => {
            sendNow();
            onClose();
          }}
        >
          {t('offline.signOutNot')}
        </Button>
        <Button variant="outline" color="clay" onClick={() => void leave()}>
          {t('offline.signOutAnyway')}
        </Button>
      </Stack>
    </Modal>
  );
}

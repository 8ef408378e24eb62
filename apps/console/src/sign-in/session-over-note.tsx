import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { queries } from '../api/read';
import { useWords } from '../i18n/use-words';
import { device } from '../offline/device';
import { leftHere } from '../offline/left-here';
import { sendNow } from '../offline/offline';
import type { Item } from '../offline/queue';
import { SignOut } from '../shell/sign-out';
import { signInAgain, signOut, userId } from './session';
import { useSessionOver } from './session-over';

/** Covers the page when the session has ended. Nothing of the page is lost: whoever it was signs in again and goes on. */
export function SessionOver() {
  const { t } = useWords();
  const over = useSessionOver();
  const [pending, wait] = useState(false);
  const again = async (): Promise<void> => {
    wait(true);
    const goesOn = await signInAgain().catch(() => false);
    wait(false);
    if (!goesOn) return;
    sendNow();
    void queries.invalidateQueries();
  };
  const [left, setLeft] = useState<Item[]>();
  const leave = async (): Promise<void> => {
    const items = await leftHere(device(), userId()).catch(() => []);
    if (items.length > 0) setLeft(items);
    else await signOut();
  };
  return (
    <Modal
      opened={over}
      onClose={() => undefined}
      fullScreen
      withCloseButton={false}
      title={<b>{t('offline.over')}</b>}
      transitionProps={{ duration: 0 }}
    >
      <Stack align="flex-start">
        <Text>{t('offline.overMeans')}</Text>
        <Button size="lg" data-autofocus loading={pending} onClick={() => void again()}>
          {t('offline.overSignIn')}
        </Button>
        <Button variant="subtle" onClick={() => void leave()}>
          {t('shell.signOut')}
        </Button>
        <SignOut asked={left !== undefined} of={left ?? []} onClose={() => setLeft(undefined)} />
      </Stack>
    </Modal>
  );
}

import { Button, Drawer, useDirection } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Consents, Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { GiveConsent } from './give-consent';

/** What the person says, yes or no: the form opens beside the page, so that what is known stays in view. */
export function RecordAnswer({ person, consents }: { person: Person; consents: Consents[] }) {
  const { t } = useWords();
  const { dir } = useDirection();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" aria-haspopup="dialog" onClick={open}>
        {t('consent.record')}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position={dir === 'rtl' ? 'left' : 'right'}
        size="lg"
        title={t('consent.record')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {opened && <GiveConsent person={person} consents={consents} onDone={close} />}
      </Drawer>
    </>
  );
}

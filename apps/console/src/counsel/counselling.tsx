import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { CounsellingForm } from './counselling-form';

/** Opens the form for a counselling session. */
export function Counselling({ person }: { person: Person }) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="light" onClick={open}>
        {t('counsel.record')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="xl"
        title={t('counsel.record')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {opened && <CounsellingForm person={person} onDone={close} />}
      </Modal>
    </>
  );
}

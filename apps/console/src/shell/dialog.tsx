import { Button, Modal, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';

interface Props {
  /** What the button says, and the heading of what it opens. */
  label: string;
  button?: ButtonProps;
  size?: string;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page. What stands in it begins anew each time. */
export function Dialog({ label, button, size, children }: Props) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="light" aria-haspopup="dialog" {...button} onClick={open}>
        {label}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size={size}
        title={label}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {opened && children(close)}
      </Modal>
    </>
  );
}

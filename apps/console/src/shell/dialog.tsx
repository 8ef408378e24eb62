import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Modal } from './modal';

interface Props {
  /** The text of the button, and the heading of the form. */
  label: string;
  button?: ButtonProps;
  size?: string;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page. The form starts fresh each time. */
export function Dialog({ label, button, size, children }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="light" aria-haspopup="dialog" {...button} onClick={open}>
        {label}
      </Button>
      <Modal opened={opened} onClose={close} size={size} title={label}>
        {opened && children(close)}
      </Modal>
    </>
  );
}

import { Modal as MantineModal, type ModalProps } from '@mantine/core';
import { useWords } from '../i18n/use-words';

/** A form over the page, with a cross to close it that has a name for those who do not see it. */
export function Modal(props: ModalProps) {
  const { t } = useWords();
  return <MantineModal {...props} closeButtonProps={{ 'aria-label': t('shell.close') }} />;
}

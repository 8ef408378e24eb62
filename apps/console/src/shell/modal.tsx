import { Button, Group, Modal as MantineModal, Text, type ModalProps } from '@mantine/core';
import { createContext, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { DraftNote } from './draft-note';
import { useDraft } from './use-draft';

/** Whether a form lies over the page: then what is typed into it is kept there. */
export const OverPage = createContext(false);

/**
 * A form over the page, with a cross to close it that has a name for those who do not see it. What is typed into it is kept,
 * and nothing that was typed is closed without a question. A form that closes itself was sent: nothing is kept of it.
 */
export function Modal({ children, ...props }: ModalProps) {
  const { t } = useWords();
  const { opened, onClose, title } = props;
  const draft = useDraft(opened && typeof title === 'string' ? title : undefined);
  const [asks, ask] = useState(false);
  const kept = useRef(false);
  const was = useRef(opened);
  const { forget } = draft;
  useEffect(() => {
    if (was.current && !opened && !kept.current) forget();
    if (opened) kept.current = false;
    was.current = opened;
    ask(false);
  }, [opened, forget]);
  const close = (): void => {
    if (draft.holdsText()) ask(true);
    else leave();
  };
  const leave = (): void => {
    kept.current = true;
    onClose();
  };
  return (
    <MantineModal {...props} onClose={close} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      {asks && (
        <div className="problem" role="alertdialog" aria-label={t('draft.typed')} style={{ marginBlockEnd: '1rem' }}>
          <Text fw={600}>{t('draft.typed')}</Text>
          <Group gap="xs" mt={6}>
            <Button size="xs" autoFocus onClick={() => ask(false)}>
              {t('draft.goOn')}
            </Button>
            <Button size="xs" variant="default" onClick={leave}>
              {t('draft.keep')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="clay"
              onClick={() => {
                forget();
                leave();
              }}
            >
              {t('draft.throwAway')}
            </Button>
          </Group>
        </div>
      )}
      <DraftNote draft={draft} />
      <div ref={draft.form}>
        <OverPage value={true}>{children}</OverPage>
      </div>
    </MantineModal>
  );
}

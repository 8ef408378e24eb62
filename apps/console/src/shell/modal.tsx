import { Button, Drawer, Group, Modal as MantineModal, Text, useDirection, type ModalProps } from '@mantine/core';
import { useContext, useEffect, useRef, useState } from 'react';
import { wasJustWritten } from '../api/last-written';
import { useWords } from '../i18n/use-words';
import { DraftForm } from './draft-form';
import { DraftNote } from './draft-note';
import { FormsBeside } from './forms-beside';
import { OverPage } from './over-page';
import { sayDone } from './say-done';
import { useDraft } from './use-draft';

/**
 * A form over the page, or beside it, with a cross to close it that has a name for those who do not see it. What is typed into it is kept,
 * and nothing that was typed is closed without a question. A form that closes itself was sent: nothing is kept of it.
 */
export function Modal({ children, ...props }: ModalProps) {
  const { t } = useWords();
  const { opened, onClose, title } = props;
  const beside = useContext(FormsBeside);
  const { dir } = useDirection();
  const draft = useDraft(opened && typeof title === 'string' ? title : undefined);
  const [asks, ask] = useState(false);
  const kept = useRef(false);
  const was = useRef(opened);
  const { forget } = draft;
  // of the form that was open: a closed one has neither a draft nor, here and there, a title
  const open = useRef({ forget, title });
  useEffect(() => {
    if (opened) {
      kept.current = false;
      open.current = { forget, title };
    } else if (was.current && !kept.current) {
      open.current.forget();
      const { title: name } = open.current;
      if (typeof name === 'string' && wasJustWritten()) sayDone(name);
    }
    was.current = opened;
    ask(false);
  }, [opened, forget, title]);
  const close = (): void => {
    if (draft.holdsText()) return ask(true);
    if (draft.isTouched()) forget(); // of what was only chosen nothing is offered again
    leave();
  };
  const leave = (): void => {
    kept.current = true;
    onClose();
  };
  const content = (
    <>
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
        <DraftForm value={draft.fields}>
          <OverPage value={true}>{children}</OverPage>
        </DraftForm>
      </div>
    </>
  );
  const closeButtonProps = { 'aria-label': t('shell.close') };
  if (!beside)
    return (
      <MantineModal {...props} onClose={close} closeButtonProps={closeButtonProps}>
        {content}
      </MantineModal>
    );
  return (
    <Drawer
      opened={opened}
      onClose={close}
      title={title}
      position={dir === 'rtl' ? 'left' : 'right'}
      size="min(34rem, 100vw)"
      withOverlay={false}
      closeOnClickOutside={false}
      lockScroll={false}
      closeButtonProps={closeButtonProps}
      className="form-beside"
    >
      {content}
    </Drawer>
  );
}

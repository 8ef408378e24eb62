import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../i18n/use-words';
import { Modal } from '../shell/modal';
import { WithdrawForm } from './withdraw-form';

interface Props {
  personId: string;
  /** How the person said it, where the page determines that. */
  channel?: 'IN_PERSON' | 'GATE' | 'CABIN';
  /** In its own words, where it does not stand in a column of its own. */
  inWords?: boolean;
  size?: 'xs' | 'sm' | 'md' | 'compact-sm';
}

/**
 * Two taps wherever a person is shown: this, and "Record it". It is never disabled and asks for no reason and no
 * permission.
 */
export function WithdrawButton({ personId, channel = 'IN_PERSON', size = 'compact-sm', inWords }: Props) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="outline" color="clay" className="no" size={size} onClick={open}>
        {t(inWords ? 'withdraw.recordNo' : 'withdraw.button')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('withdraw.title')}>
        {opened && <WithdrawForm personId={personId} channel={channel} onClose={close} />}
      </Modal>
    </>
  );
}

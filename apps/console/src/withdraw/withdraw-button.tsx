import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../i18n/use-words';
import { DraftAbout } from '../shell/draft-about';
import { Modal } from '../shell/modal';
import { WithdrawForm } from './withdraw-form';

interface Props {
  personId: string;
  /** How the person said it, where the page determines that. */
  channel?: 'IN_PERSON' | 'GATE' | 'CABIN';
  size?: 'xs' | 'sm' | 'md' | 'compact-sm';
}

/** In a row among others it must not look as if everybody had said no. */
const quiet = { variant: 'subtle', color: 'stone' };
const plain = { variant: 'outline', color: 'clay', className: 'no' };

/**
 * Two taps wherever a person is shown: this, and "Record it". It is never disabled and asks for no reason and no
 * permission.
 */
export function WithdrawButton({ personId, channel = 'IN_PERSON', size = 'compact-sm' }: Props) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...(size.startsWith('compact') ? quiet : plain)} size={size} onClick={open}>
        {t('withdraw.recordNo')}
      </Button>
      <DraftAbout value={personId}>
        <Modal opened={opened} onClose={close} title={t('withdraw.title')}>
          {opened && <WithdrawForm personId={personId} channel={channel} onClose={close} />}
        </Modal>
      </DraftAbout>
    </>
  );
}

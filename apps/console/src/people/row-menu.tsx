import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../i18n/use-words';
import { DraftAbout } from '../shell/draft-about';
import { Modal } from '../shell/modal';
import { WithdrawForm } from '../withdraw/withdraw-form';

/** What can be done for one person of a list. A no is two taps: this, and what opens at once. */
export function RowMenu({ personId, name }: { personId: string; name?: string }) {
  const { t } = useWords();
  const [saysNo, { open, close }] = useDisclosure(false);
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="stone"
            size="lg"
            aria-label={[t('peopleList.more'), name].filter(Boolean).join(' ')}
          >
            <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden>
              <path d="M9 4.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zm0 6a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zm0 6a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z" />
            </svg>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={open}>{t('withdraw.recordNo')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DraftAbout value={personId}>
        <Modal opened={saysNo} onClose={close} title={t('withdraw.title')}>
          {saysNo && <WithdrawForm personId={personId} channel="IN_PERSON" onClose={close} />}
        </Modal>
      </DraftAbout>
    </>
  );
}

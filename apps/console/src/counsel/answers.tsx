import { Button, List } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Loaded } from '../shell/loaded';
import { Modal } from '../shell/modal';

/** What the person said, in their own words; read, and recorded as read, only when it is opened. */
export function Answers({ personId, sessionId }: { personId: string; sessionId: string }) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const query = useRead(
    ['answers', sessionId],
    opened
      ? () =>
          answer(
            endpoints.consent.GET('/people/{personId}/counselling-sessions/{sessionId}', {
              params: { path: { personId, sessionId } },
            }),
          )
      : undefined,
  );
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={open}>
        {t('counsel.whatWasSaid')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('counsel.whatWasSaid')}>
        <Loaded of={query}>
          {({ answers }) => (
            <List>
              {answers.map((said, i) => (
                <List.Item key={i}>
                  <bdi dir="auto">{said}</bdi>
                </List.Item>
              ))}
            </List>
          )}
        </Loaded>
      </Modal>
    </>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Until } from '../moment/until';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { ExitForm } from './exit-form';

/** Whether the host authorities let this person leave. */
export function ExitClearance({ personId }: { personId: string }) {
  const { t, word } = useWords();
  const query = useRead(['exit', personId], () =>
    answer(endpoints.registration.GET('/people/{personId}/exit-clearance', { params: { path: { personId } } })),
  );
  const [editing, edit] = useState(false);
  const form = may('exit-clearance:record') && (editing || query.isError) && !query.isPending;
  return (
    <Section
      title={t('exit.title')}
      actions={
        may('exit-clearance:record') &&
        query.data && (
          <Button size="xs" variant="light" onClick={() => edit(!editing)}>
            {t('exit.record')}
          </Button>
        )
      }
    >
      <Loaded of={query} missing={<Text className="soft">{t('exit.none')}</Text>}>
        {(c) => (
          <Group gap="sm">
            <Text fw={600}>{word('exitState', c.state)}</Text>
            <Text size="sm">{word('exitKind', c.kind)}</Text>
            {c.validUntil && (
              <Text size="sm">
                {t('documents.validUntil')}: <Until at={c.validUntil} />
              </Text>
            )}
            {c.amount !== undefined && <bdi className="code">{`${c.amount} ${c.currency ?? ''}`}</bdi>}
          </Group>
        )}
      </Loaded>
      {form && <ExitForm personId={personId} known={query.data} onDone={() => edit(false)} />}
    </Section>
  );
}

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { Problem } from '../api/problem';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';

/** Closes the aircraft doors, after which a "no" comes too late. Asks consent and clearance; paper needs two people. */
export function Doors({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, doorsClosedAt, actions } = list;
  const departed = doorsClosedAt !== undefined && !actions.includes('depart');
  const [paper, setPaper] = useState({ first: '', second: '' });
  const params = { path: { flightId } };
  const refresh = [
    ['list', flightId],
    ['flight', flightId],
  ];
  const close = useWrite(
    (vouched: typeof paper | undefined, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/doors-closing', {
          params,
          headers,
          body: vouched ? { paper: vouched } : {},
        }),
      ),
    { refresh },
  );
  const depart = useWrite(
    (_: null, headers) => answer(endpoints.manifests.POST('/flights/{flightId}/departure', { params, headers })),
    { refresh },
  );
  const away = close.error instanceof Problem && close.error.status === 503;
  return (
    <Section title={t('gate.doors')}>
      <Stack gap="sm">
        {doorsClosedAt && (
          <Text>
            {t('gate.doorsClosedAt')} <Moment at={doorsClosedAt} />
          </Text>
        )}
        {departed && <Text fw={600}>{t('gate.departed')}</Text>}
        {may('doors:close') && actions.includes('close-doors') && (
          <>
            <Text size="sm" className="soft">
              {t('gate.doorsMean')}
            </Text>
            <div>
              <Button size="md" loading={close.isPending} onClick={() => close.mutate(undefined)}>
                {t('gate.closeDoors')}
              </Button>
            </div>
          </>
        )}
        <ProblemNote error={close.error} onRetry={() => close.mutate(undefined)} />
        {away && (
          <form
            onSubmit={(e) => {
              e.preventDefault();
              close.mutate(paper);
            }}
          >
            <Text fw={600}>{t('gate.paper')}</Text>
            <Text size="sm" mb="xs">
              {t('gate.paperHint')}
            </Text>
            <Group align="flex-end">
              <TextInput
                label={t('gate.paperFirst')}
                required
                value={paper.first}
                onChange={(e) => setPaper({ ...paper, first: e.currentTarget.value })}
              />
              <TextInput
                label={t('gate.paperSecond')}
                required
                value={paper.second}
                onChange={(e) => setPaper({ ...paper, second: e.currentTarget.value })}
              />
              <Button type="submit" color="clay" loading={close.isPending}>
                {t('gate.closeOnPaper')}
              </Button>
            </Group>
          </form>
        )}
        {may('doors:close') && actions.includes('depart') && (
          <div>
            <Button size="md" loading={depart.isPending} onClick={() => depart.mutate(null)}>
              {t('gate.depart')}
            </Button>
          </div>
        )}
        <ProblemNote error={depart.error} onRetry={() => depart.mutate(null)} />
      </Stack>
    </Section>
  );
}

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { may } from '../sign-in/may';

type No = List['noesAfterDoors'][number];

const reasons = ['AIRCRAFT_MOVES', 'AIRBORNE', 'CAPTAIN_REFUSES', 'UNSAFE_TO_OPEN'] as const;

/** Who said no after the aircraft doors had closed, by name, and what has to happen: for the gate and the duty officer. */
export function NoesAfterDoors({ list }: { list: List }) {
  const { t } = useWords();
  if (list.noesAfterDoors.length === 0) return null;
  return (
    <Alert color="clay" title={t('lateNo.title')} role="alert">
      <Stack gap="sm">
        {list.noesAfterDoors.map((no) => (
          <OneNo key={no.personId} list={list} no={no} />
        ))}
      </Stack>
    </Alert>
  );
}

/** What has become of this no. */
function useStateOf(list: List, no: No): string {
  const { t } = useWords();
  if (no.open) return t('lateNo.open');
  if (no.aboard && list.leftOutOfOrder) return t('lateNo.flew');
  if (no.said === 'AFTER_DEPARTURE') return t('lateNo.afterDeparture');
  return no.reasons.length > 1 && list.doorsClosedAt ? t('lateNo.staysClosed') : t('lateNo.left');
}

function OneNo({ list, no }: { list: List; no: No }) {
  const { t, word } = useWords();
  const { flightId } = list;
  const record = useWrite(
    (why: (typeof reasons)[number], headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/noes/{personId}/reasons', {
          params: { path: { flightId, personId: no.personId } },
          headers,
          body: { why },
        }),
      ),
    {
      refresh: [
        ['list', flightId],
        ['passengers', flightId],
      ],
      said: (why) => word('staysClosed', why),
    },
  );
  const state = useStateOf(list, no);
  return (
    <div>
      <Group gap="sm">
        <b>
          <NameOf personId={no.personId} />
        </b>
        <Code>{no.code}</Code>
        <Moment at={no.heardAt} />
      </Group>
      <Text fw={600}>{state}</Text>
      {no.onPaper && <Text size="sm">{t('lateNo.onPaper')}</Text>}
      {no.reasons.length > 0 && (
        <Text size="sm">
          {t('lateNo.recorded')} {no.reasons.map((r) => word('staysClosed', r)).join(' · ')}
        </Text>
      )}
      {no.open && list.actions.includes('explain-closed-doors') && may('doors:close') && (
        <Stack gap={4} mt={4}>
          <Text size="sm">{t('lateNo.why')}</Text>
          <Group gap={6}>
            {reasons.map((why) => (
              <Button
                key={why}
                size="compact-sm"
                variant="default"
                loading={record.isPending && record.variables === why}
                onClick={() => record.mutate(why)}
              >
                {word('staysClosed', why)}
              </Button>
            ))}
          </Group>
        </Stack>
      )}
      <ProblemNote error={record.error} onRetry={() => record.variables && record.mutate(record.variables)} />
    </div>
  );
}

import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Escort, List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { useChanges } from '../manifest/changes';
import { WithoutEscort } from '../manifest/without-escort';
import { Code } from '../moment/code';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { AskFirst } from '../shell/ask-first';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { AssignEscort } from './assign-escort';
import { EscortGroup } from './escort-group';
import { EscortTravels } from './escort-travels';
import { TellEscortApart } from './tell-escort-apart';

/** Staff who travel with people of the list: they board first. */
export function Escorts({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, actions } = list;
  const wanted = may('boarding:work');
  const query = useRead(
    ['escorts', flightId],
    wanted
      ? () => answer(endpoints.manifests.GET('/flights/{flightId}/escorts', { params: { path: { flightId } } }))
      : undefined,
    { everyMs: 15_000 },
  );
  const changes = useChanges(flightId, wanted && may('manifest:read'));
  if (!wanted) return null;
  return (
    <Section title={t('escort.title')}>
      <Stack gap="sm">
        <Loaded of={query} rows={1}>
          {(escorts) => (
            <>
              {escorts.length === 0 && <Text className="soft">{t('escort.none')}</Text>}
              {escorts.map((escort) => (
                <OneEscort key={escort.escortId} flightId={flightId} escort={escort} actions={actions} />
              ))}
            </>
          )}
        </Loaded>
        <WithoutEscort people={changes.data?.withoutEscort ?? []} />
        {actions.includes('assign-escort') && may('manifest:propose') && <AssignEscort flightId={flightId} />}
        {actions.includes('tell-escort-apart') && may('doors:close') && <TellEscortApart flightId={flightId} />}
      </Stack>
    </Section>
  );
}

function OneEscort({ flightId, escort, actions }: { flightId: string; escort: Escort; actions: List['actions'] }) {
  const { t, word } = useWords();
  const { escortId, boardedAt, leftAt } = escort;
  const params = { path: { flightId, escortId } };
  const refresh = [
    ['escorts', flightId],
    ['list', flightId],
    ['passengers', flightId],
  ];
  const board = useWrite(
    (_: null, headers) =>
      answer(endpoints.manifests.POST('/flights/{flightId}/escorts/{escortId}/boarding', { params, headers })),
    { refresh },
  );
  const leave = useWrite(
    (_: null, headers) =>
      answer(endpoints.manifests.POST('/flights/{flightId}/escorts/{escortId}/leaving', { params, headers })),
    { refresh },
  );
  return (
    <div>
      <Group gap="sm">
        <b>
          <bdi>{escort.name}</bdi>
        </b>
        <Text size="sm">{word('escortKind', escort.kind)}</Text>
        <Code>{escort.seat}</Code>
        {leftAt ? (
          <Badge color="stone" variant="light">
            {t('escort.left')}
          </Badge>
        ) : (
          boardedAt && (
            <Badge color="leaf" variant="light">
              {t('escort.aboard')}
            </Badge>
          )
        )}
      </Group>
      <Text size="sm" className="soft">
        {t('escort.with')}{' '}
        {escort.escorts.map((personId, i) => (
          <span key={personId}>
            {i > 0 && ', '}
            <NameOf personId={personId} />
          </span>
        ))}
      </Text>
      {!leftAt && (
        <Group gap="xs">
          {actions.includes('board-escort') && !boardedAt && (
            <Button h="3.5rem" loading={board.isPending} onClick={() => board.mutate(null)}>
              {t('escort.board')}
            </Button>
          )}
          {actions.includes('assign-escort') && may('manifest:propose') && (
            <EscortGroup flightId={flightId} escort={escort} />
          )}
          {actions.includes('remove-escort') && (
            <AskFirst
              label={t('escort.leave')}
              means={t('escort.leaveMeans')}
              write={leave}
              button={{ h: '3.5rem', size: 'sm', variant: 'default' }}
            />
          )}
        </Group>
      )}
      {leftAt && actions.includes('take-back-escort') && <EscortTravels flightId={flightId} escortId={escortId} />}
      <ProblemNote error={board.error} />
    </div>
  );
}

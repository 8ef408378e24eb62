import { Button, Stack, Text } from '@mantine/core';
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
import { cabinIsEmpty, EmptyCabin, type EmptyBecause } from './empty-cabin';
import { FlightVouching, deskIsAway } from './flight-vouching';
import { PaperList } from './paper-list';

/** Closes the aircraft doors; a "no" that comes later opens them. Asks consent, clearance and the flight; paper needs two people. */
export function Doors({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, doorsClosedAt, actions } = list;
  const departed = doorsClosedAt !== undefined && !actions.includes('depart');
  const params = { path: { flightId } };
  const refresh = [
    ['list', flightId],
    ['flight', flightId],
    ['passengers', flightId],
  ];
  const close = useWrite(
    ({ onPaper, emptyBecause }: { onPaper?: boolean; emptyBecause?: EmptyBecause }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/doors-closing', {
          params,
          headers,
          body: { ...(onPaper && { paper: {} }), ...(emptyBecause && { emptyBecause }) },
        }),
      ),
    { refresh },
  );
  const depart = useWrite(
    (_: null, headers) => answer(endpoints.manifests.POST('/flights/{flightId}/departure', { params, headers })),
    { refresh },
  );
  const away = close.error instanceof Problem && close.error.status === 503;
  const deskAway = deskIsAway(close.error) || deskIsAway(depart.error);
  return (
    <Section title={t('gate.doors')}>
      <Stack gap="sm">
        {doorsClosedAt && (
          <Text>
            {t('gate.doorsClosedAt')} <Moment at={doorsClosedAt} />
          </Text>
        )}
        {list.paperComparison === 'DUE' && <Text className="blocker">{t('gate.paperDue')}</Text>}
        {departed && <Text fw={600}>{t('gate.departed')}</Text>}
        {may('doors:close') && actions.includes('close-doors') && (
          <>
            <Text size="sm" className="soft">
              {t('gate.doorsMean')}
            </Text>
            <div>
              <Button size="md" loading={close.isPending} onClick={() => close.mutate({})}>
                {t('gate.closeDoors')}
              </Button>
            </div>
          </>
        )}
        <ProblemNote error={close.error} onRetry={() => close.mutate({})} />
        {cabinIsEmpty(close.error) && (
          <EmptyCabin closing={close.isPending} onClose={(emptyBecause) => close.mutate({ emptyBecause })} />
        )}
        {may('doors:close') && actions.includes('vouch-on-paper') && (away || list.vouched.length > 0) && (
          <PaperList list={list} closing={close.isPending} onClose={() => close.mutate({ onPaper: true })} />
        )}
        {may('doors:close') && actions.includes('depart') && (
          <div>
            <Button size="md" loading={depart.isPending} onClick={() => depart.mutate(null)}>
              {t('gate.depart')}
            </Button>
          </div>
        )}
        <ProblemNote error={depart.error} onRetry={() => depart.mutate(null)} />
        {may('doors:close') && actions.includes('vouch-for-flight') && (deskAway || list.flightVouched.length > 0) && (
          <FlightVouching list={list} />
        )}
      </Stack>
    </Section>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Lamp } from '../shell/lamp';
import { Section } from '../shell/section';
import { YesNo } from '../shell/yes-no';
import { may } from '../sign-in/may';

/** GO or NO-GO. A refused GO names every rule that is not met. */
export function GoDecision({ flight }: { flight: Flight }) {
  const { t } = useWords();
  const { flightId, version, go } = flight;
  const decide = useWrite(
    ({ decision, on }: { decision: 'GO' | 'NO_GO'; on: number }, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/go-decision', {
          params: { path: { flightId } },
          headers: { ...headers, ...onVersion(on) },
          body: { decision },
        }),
      ),
    {
      refresh: [['flight', flightId], ['flights']],
      said: ({ decision }) => t(decision === 'GO' ? 'go.go' : 'go.noGo'),
    },
  );
  const say = (decision: 'GO' | 'NO_GO'): void => decide.mutate({ decision, on: version });
  return (
    <Section title={t('go.title')}>
      <Stack gap="sm">
        <Group gap="sm">
          <Lamp state={go?.decision === 'GO' ? 'good' : go ? 'bad' : 'wait'} />
          <Text fw={700} fz="xl">
            {go ? t(go.decision === 'GO' ? 'go.go' : 'go.noGo') : t('go.open')}
          </Text>
        </Group>
        {go && (
          <Text size="sm" className="soft">
            <bdi>{go.by}</bdi> · <Moment at={go.at} />
          </Text>
        )}
        {may('flight:decide-go') && flight.actions.includes('decide-go') && (
          <YesNo
            yes={{ label: t('go.go'), pending: decide.isPending, onClick: () => say('GO') }}
            no={{ label: t('go.noGo'), pending: decide.isPending, onClick: () => say('NO_GO') }}
          />
        )}
        <ProblemNote
          error={decide.error}
          onReload={() => void queries.invalidateQueries({ queryKey: ['flight', flightId] })}
        />
      </Stack>
    </Section>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries, useRead } from '../api/read';
import type { Allocation as Suggestion, List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Loaded } from '../shell/loaded';
import { FamilyChoices, type Choice } from './family-choices';
import { useReadiness } from './use-list';

const from = (families: string[], standby: string[]): Map<string, Choice> =>
  new Map([...standby.map((f) => [f, 'standby'] as const), ...families.map((f) => [f, 'flies'] as const)]);

/** The suggested allocation, the officer's choices, and the resulting proposal. Families stay together. */
export function Allocation({ flightId, list }: { flightId: string; list: List | null }) {
  const suggestion = useRead(['allocation', flightId], () =>
    answer(endpoints.manifests.GET('/flights/{flightId}/allocation', { params: { path: { flightId } } })),
  );
  return (
    <Loaded of={suggestion}>
      {(made) => <Proposal key={list?.version ?? 0} flightId={flightId} list={list} suggestion={made} />}
    </Loaded>
  );
}

function Proposal({ flightId, list, suggestion }: { flightId: string; list: List | null; suggestion: Suggestion }) {
  const { t } = useWords();
  const readiness = useReadiness(flightId);
  // What was proposed before; the suggestion is taken by a button.
  const [choices, set] = useState(() => from(list?.proposedFamilies ?? [], list?.standbyFamilies ?? []));
  const pick = (wanted: Choice): string[] => [...choices].filter(([, c]) => c === wanted).map(([family]) => family);
  const propose = useWrite(
    ({ on, ...body }: { families: string[]; standby: string[]; on?: number }, headers) =>
      answer(
        endpoints.manifests.PUT('/flights/{flightId}/proposal', {
          params: { path: { flightId } },
          headers: { ...headers, ...onVersion(on) },
          body,
        }),
      ),
    { refresh: [['list', flightId]], said: () => t('manifest.propose') },
  );
  const send = (): void => propose.mutate({ families: pick('flies'), standby: pick('standby'), on: list?.version });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text>
          {t('manifest.flies')}: <bdi className="num">{pick('flies').length}</bdi> · {t('manifest.standby')}:{' '}
          <bdi className="num">{pick('standby').length}</bdi> · {t('manifest.unseated')}:{' '}
          <bdi className="num">{suggestion.unseated.length}</bdi>
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={() => set(from(suggestion.families, suggestion.standby))}>
            {t('manifest.takeSuggestion')}
          </Button>
          <Button loading={propose.isPending} onClick={send}>
            {t('manifest.propose')}
          </Button>
        </Group>
      </Group>
      {propose.isSuccess && (
        <Text role="status" c="leaf" fw={600}>
          {t('manifest.proposed')}
        </Text>
      )}
      <ProblemNote
        error={propose.error}
        onRetry={send}
        onReload={() => void queries.invalidateQueries({ queryKey: ['list', flightId] })}
      />
      <Loaded of={readiness}>
        {(people) => (
          <FamilyChoices
            people={people}
            choices={choices}
            unseated={suggestion.unseated}
            onChoose={(family, choice) => set(new Map(choices).set(family, choice))}
          />
        )}
      </Loaded>
    </Stack>
  );
}

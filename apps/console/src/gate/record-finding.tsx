import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import type { List, NamedPassenger } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { ProblemNote } from '../problem/problem-note';
import { Select } from '../shell/select';
import { Drafted } from '../shell/drafted';

const kinds = ['NOT_IN_CABIN', 'NOT_ON_LIST', 'MISCOUNTED'] as const;
type Kind = (typeof kinds)[number];

const nameOf = ({ code, familyName, givenNames }: NamedPassenger): string => `${code} ${familyName} ${givenNames}`;

/** One person is missing or too many; or everybody was compared by name, and the count was wrong. */
export function RecordFinding({ list, refresh }: { list: List; refresh: string[][] }) {
  const { t } = useWords();
  const { flightId } = list;
  const [what, setWhat] = useState<Kind>();
  const [code, setCode] = useState('');
  const options = useCodeOptions('found', kinds);
  const people = usePassengers(flightId, what === 'NOT_IN_CABIN').data ?? [];
  const aboard = people.filter((p) => p.boarded || p.toLeaveCabin);
  const write = useWrite(
    (body: { findingId: string; what: Kind; code?: string }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/cabin-findings', {
          params: { path: { flightId } },
          headers,
          body,
        }),
      ),
    {
      refresh,
      onDone: () => {
        setWhat(undefined);
        setCode('');
      },
    },
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (what) write.mutate({ findingId: newId(), what, ...(code.trim() && { code: code.trim() }) });
      }}
    >
      <Drafted name={t('cabin.recordFound')} about={flightId} write={write}>
        <Stack gap="xs" align="flex-start">
          <Select
            label={t('cabin.whatFound')}
            data={options}
            value={what ?? null}
            onChange={(v) => {
              setWhat((v ?? undefined) as Kind | undefined);
              setCode('');
            }}
          />
          {what === 'NOT_IN_CABIN' && (
            <Select
              label={t('cabin.whoIsMissing')}
              required
              searchable
              data={aboard.map((p) => ({ value: p.personId, label: nameOf(p) }))}
              value={code || null}
              onChange={(v) => setCode(v ?? '')}
            />
          )}
          {what === 'NOT_ON_LIST' && (
            <TextInput
              label={t('gate.code')}
              description={t('cabin.leaveEmpty')}
              dir="ltr"
              value={code}
              onChange={(e) => setCode(e.currentTarget.value)}
            />
          )}
          {what && (
            <Button type="submit" variant="default" loading={write.isPending}>
              {t('cabin.recordFound')}
            </Button>
          )}
          <ProblemNote error={write.error} onRetry={() => write.variables && write.mutate(write.variables)} />
        </Stack>
      </Drafted>
    </form>
  );
}

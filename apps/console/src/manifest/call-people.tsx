import { Button, Checkbox, NumberInput, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { PageOf, Person } from '../api/shapes';
import { useFlight } from '../flight/flight-head';
import { useWords } from '../i18n/use-words';
import { usePages } from '../list/use-pages';
import { PagedTable } from '../list/paged-table';
import { useOperationId } from '../operation/use-operation';
import { PersonName } from '../person-name/person-name';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { theOnly } from '../shell/chosen';
import { Empty } from '../shell/empty';
import { Dialog } from '../shell/dialog';
import { useCall } from './use-call';

/** Calls people for the flight, as long as it takes them: who, to which stop, with how much baggage. */
export function CallPeople({ flightId, called }: { flightId: string; called: string[] }) {
  const { t } = useWords();
  const calls = useRead(['calls', flightId], () =>
    answer(endpoints.manifests.GET('/flights/{flightId}/calls', { params: { path: { flightId } } })),
  );
  if (!calls.data?.actions.includes('call')) return null;
  return (
    <Dialog label={t('manifest.call')} button={{ size: 'sm' }} size="lg">
      {(close) => <CallForm flightId={flightId} called={new Set(called)} onDone={close} />}
    </Dialog>
  );
}

function CallForm({ flightId, called, onDone }: { flightId: string; called: Set<string>; onDone: () => void }) {
  const { t } = useWords();
  const op = useOperationId();
  const stops = (useFlight(flightId).data?.legs ?? []).map((l) => l.to);
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 250);
  const [chosen, choose] = useState<string[]>([]);
  const [how, setHow] = useState({ offPoint: '', bagKg: 30 });
  const { query, rows } = usePages<Person>(
    ['people', op, asked],
    (after) =>
      answer(
        asked
          ? endpoints.registration.POST('/people/search', {
              body: { operationId: op, q: asked, limit: 100, ...(after && { after }) },
            })
          : endpoints.registration.GET('/people', { params: { query: { operationId: op, limit: 100, after } } }),
      ) as Promise<PageOf<Person>>,
  );
  // Families travel together: choosing one also chooses the visible members of the family.
  const toggle = (person: Person, on: boolean): void => {
    const family = rows.filter((p) => p.familyId === person.familyId && !p.mergedInto).map((p) => p.personId);
    const others = chosen.filter((id) => !family.includes(id));
    choose(on ? [...others, ...family.filter((id) => !called.has(id))] : others);
  };
  const offPoint = how.offPoint || theOnly(stops) || '';
  const call = useCall(onDone);
  const send = (): void => call.mutate({ flightId, personIds: chosen, ...how, offPoint });
  return (
    <Stack>
      <TextInput
        type="search"
        label={t('people.search')}
        value={q}
        dir="auto"
        onChange={(e) => setQ(e.currentTarget.value)}
      />
      <PagedTable
        label={t('nav.people')}
        rows={rows.filter((p) => !called.has(p.personId) && !p.mergedInto)}
        rowKey={(p) => p.personId}
        query={query}
        height="22rem"
        empty={<Empty title={t('people.notFound')} />}
        columns={[
          {
            name: t('manifest.choose'),
            width: '4.5rem',
            plain: true,
            cell: (p) => (
              <Checkbox
                aria-label={[p.names?.given, p.names?.family].join(' ')}
                checked={chosen.includes(p.personId)}
                onChange={(e) => toggle(p, e.currentTarget.checked)}
              />
            ),
          },
          { name: t('person.name'), width: '1fr', plain: true, cell: (p) => <PersonName names={p.names} /> },
        ]}
      />
      <Stack gap="sm">
        <Choice
          label={t('manifest.offPoint')}
          data={stops}
          value={offPoint}
          onChange={(v) => setHow({ ...how, offPoint: v })}
        />
        <NumberInput
          label={t('manifest.bagKg')}
          value={how.bagKg}
          min={0}
          max={500}
          onChange={(v) => setHow({ ...how, bagKg: Number(v) })}
        />
      </Stack>
      <ProblemNote error={call.error} onRetry={send} />
      <Button disabled={chosen.length === 0 || !offPoint} loading={call.isPending} onClick={send}>
        {`${t('manifest.callChosen')}: ${chosen.length}`}
      </Button>
    </Stack>
  );
}

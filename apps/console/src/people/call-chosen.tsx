import { Alert, Button, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { ListedPerson, PageOf, Person } from '../api/shapes';
import { useFlights } from '../flights/use-flights';
import { useWords } from '../i18n/use-words';
import { useCall } from '../manifest/use-call';
import { PersonName } from '../person-name/person-name';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { theOnly } from '../shell/chosen';
import { Loaded } from '../shell/loaded';
import { chosenFamilies } from './chosen-families';
import { Stand } from './stand';
import type { Row } from './use-people';
import { Select } from '../shell/select';

interface Props {
  op: string;
  people: Row[];
  onDone: () => void;
}

/** Everyone of the families of those who were chosen, with where they stand. */
const wholeFamilies = async (op: string, people: Row[]): Promise<Row[]> => {
  const families = [...new Set(people.flatMap((p) => p.familyId ?? []))];
  const members = await Promise.all(
    families.map((familyId) =>
      answer(endpoints.registration.GET('/people', { params: { query: { operationId: op, familyId, limit: 100 } } })),
    ),
  );
  const ids = (members as PageOf<Person>[]).flatMap((page) => page.items.map((p) => p.personId));
  const known: Row[] = [];
  for (let from = 0; from < ids.length; from += 200) {
    const body = { operationId: op, among: ids.slice(from, from + 200), limit: 200 };
    known.push(...((await answer(endpoints.manifests.POST('/people/search', { body }))) as PageOf<ListedPerson>).items);
  }
  return known;
};

/** Calls the families of those who were chosen to a flight: whole, unless somebody is left out, of which it warns. */
export function CallChosen({ op, people, onDone }: Props) {
  const query = useRead(['people', op, 'families', people.map((p) => p.personId)], () => wholeFamilies(op, people));
  return <Loaded of={query}>{(all) => <CallForm op={op} people={all} onDone={onDone} />}</Loaded>;
}

function CallForm({ op, people, onDone }: Props) {
  const { t } = useWords();
  const flights = useFlights(op).data?.items ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [how, setHow] = useState({ flightId: '', offPoint: '', bagKg: 30 });
  const stops = flights.find((f) => f.flightId === how.flightId)?.legs.map((l) => l.to) ?? [];
  const offPoint = how.offPoint || theOnly(stops) || '';
  const families = chosenFamilies(people, left);
  const going = families.flatMap((f) => f.members.filter((m) => m.chosen).map((m) => m.personId));
  const call = useCall(onDone);
  const toggle = (id: string): void =>
    setLeft(new Set(left.has(id) ? [...left].filter((x) => x !== id) : [...left, id]));
  const send = (): void => call.mutate({ ...how, offPoint, personIds: going });
  return (
    <Stack>
      {families.map((f) => (
        <Stack key={f.familyId} gap={4} className="card">
          {f.members.map((m) => (
            <Group key={m.personId} justify="space-between" gap="xs">
              <Checkbox
                checked={m.chosen}
                disabled={m.consent === 'NO'}
                onChange={() => toggle(m.personId)}
                label={<PersonName names={{ family: m.familyName, given: m.givenNames, native: m.nativeName }} />}
              />
              <Stand
                facet={m.consent === 'NO' ? 'consent' : 'readiness'}
                value={m.consent === 'NO' ? 'NO' : m.ready ? 'READY' : 'BLOCKED'}
              />
            </Group>
          ))}
          {f.leftBehind.length > 0 && (
            <Alert color="sunrise" role="alert" py="xs">
              {t('peopleList.leftBehind')}:{' '}
              <bdi>{f.leftBehind.map((m) => [m.givenNames, m.familyName].join(' ')).join(', ')}</bdi>
            </Alert>
          )}
        </Stack>
      ))}
      <Select
        label={t('peopleList.flight')}
        value={how.flightId || null}
        data={flights.map((f) => ({ value: f.flightId, label: `${f.flightNumber} · ${f.legs[0]!.std.slice(0, 10)}` }))}
        onChange={(flightId) => setHow({ ...how, flightId: flightId ?? '', offPoint: '' })}
        searchable
      />
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
      <ProblemNote error={call.error} onRetry={send} />
      <Button disabled={going.length === 0 || !offPoint} loading={call.isPending} onClick={send}>
        {`${t('manifest.callChosen')}: ${going.length}`}
      </Button>
      <Text size="sm" className="soft">
        {t('peopleList.callMeans')}
      </Text>
    </Stack>
  );
}

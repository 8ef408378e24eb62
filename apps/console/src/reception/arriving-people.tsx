import { Badge, Group, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ArrivingPerson } from '../api/shapes';
import { matching } from '../gate/matching';
import { nameColumn } from '../gate/passenger-columns';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { useAllPages } from '../list/use-all-pages';
import { Code } from '../moment/code';
import { useKeep } from '../offline/kept-reads';
import { useLine } from '../offline/line';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { TellProtection } from '../tell/tell-protection';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { AddNeed } from './add-need';
import { AddVariance } from './add-variance';
import { RecordFound } from './record-found';
import { TakeBackTick } from './take-back-tick';
import { Tick, useKeptTicks } from './tick';

/** Everyone expected at a stop, to be ticked as they leave the aircraft. */
export function ArrivingPeople({
  flightId,
  offPoint,
  actions,
}: {
  flightId: string;
  offPoint: string;
  /** What can be done with the arrival now. */
  actions: string[];
}) {
  const { t, word } = useWords();
  const [q, setQ] = useState('');
  const isUp = useLine();
  const [searched] = useDebouncedValue(q.trim(), 200);
  const typed = isUp ? searched : '';
  const query = useAllPages<ArrivingPerson>(
    ['arriving', flightId, offPoint, typed],
    (after) =>
      answer(
        endpoints.reception.GET('/flights/{flightId}/arrivals/people', {
          params: { path: { flightId }, query: { offPoint, limit: 200, after, ...(typed && { q: typed }) } },
        }),
      ),
    10_000,
  );
  useKeep([
    ['arriving', flightId, offPoint, ''],
    ['arrival', flightId],
    ['flight', flightId],
  ]);
  const kept = useKeptTicks(flightId);
  return (
    <Section title={t('reception.people')}>
      <Stack gap="sm">
        <TextInput
          type="search"
          label={t('gate.find')}
          value={q}
          dir="auto"
          maw={420}
          onChange={(e) => setQ(e.currentTarget.value)}
        />
        <Loaded of={query} rows={5}>
          {(people) => (
            <PagedTable
              label={t('reception.people')}
              rows={(isUp || searched === '' ? [...people] : matching(people, searched)).sort(
                (a, b) => Number(a.arrived) - Number(b.arrived),
              )}
              rowKey={(p) => p.personId}
              empty={<Empty title={t('manifest.nobody')} />}
              columns={[
                { name: t('manifest.code'), width: '9rem', cell: (p) => <Code>{p.code}</Code> },
                { name: t('manifest.seat'), width: '4rem', cell: (p) => <Code>{p.seat}</Code> },
                nameColumn(t('person.name'), '3fr'),
                {
                  name: t('reception.saidNo'),
                  width: '1.2fr',
                  plain: true,
                  cell: (p) =>
                    p.saidNoAt && (
                      <Badge color="clay" variant={p.toBeAsked ? 'filled' : 'light'}>
                        {p.toBeAsked ? t('reception.toBeAsked') : t('reception.wasAsked')}
                      </Badge>
                    ),
                },
                {
                  name: t('medical.needs'),
                  width: '1fr',
                  plain: true,
                  cell: (p) => (
                    <>
                      {p.needs.map((need) => word('need', need)).join(', ')} {p.escortRef && <Code>{p.escortRef}</Code>}
                    </>
                  ),
                },
                {
                  name: t('person.state'),
                  width: '1.3fr',
                  plain: true,
                  cell: (p) =>
                    kept.has(p.personId) && !p.arrived ? (
                      <Badge color="indigo" variant="outline">
                        {t('offline.keptTick')}
                      </Badge>
                    ) : p.arrived ? (
                      <Badge color="leaf" variant="light">
                        {t('reception.arrivedOne')}
                      </Badge>
                    ) : p.foundAt ? (
                      <Badge color="leaf" variant="light">
                        {t('reception.foundOne')}
                      </Badge>
                    ) : p.variance ? (
                      <Badge color="sunrise" variant="light">
                        {word('variance', p.variance)}
                      </Badge>
                    ) : (
                      <Badge color="stone" variant="light">
                        {t('reception.awaited')}
                      </Badge>
                    ),
                },
                {
                  name: t('consent.actions'),
                  width: '24rem',
                  plain: true,
                  cell: (p) => (
                    <Group gap={6}>
                      {actions.includes('tick') && !p.arrived && !p.variance && (
                        <Tick flightId={flightId} offPoint={offPoint} person={p} kept={kept.get(p.personId)} />
                      )}
                      {actions.includes('take-back-tick') && p.arrived && (
                        <TakeBackTick flightId={flightId} personId={p.personId} />
                      )}
                      {actions.includes('record-variance') && !p.arrived && !p.variance && (
                        <AddVariance flightId={flightId} offPoint={offPoint} personId={p.personId} />
                      )}
                      {actions.includes('record-found') && !p.arrived && !p.foundAt && (
                        <RecordFound flightId={flightId} personId={p.personId} />
                      )}
                      {actions.includes('record-need') && <AddNeed flightId={flightId} personId={p.personId} />}
                      <WithdrawButton personId={p.personId} channel="CABIN" />
                      <TellProtection personId={p.personId} desk="reception" />
                    </Group>
                  ),
                },
              ]}
            />
          )}
        </Loaded>
      </Stack>
    </Section>
  );
}

import { Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { List, NamedPassenger } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { usePassengers } from '../manifest/use-list';
import { useLine } from '../offline/line';
import { matching } from './matching';
import { Code } from '../moment/code';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { TellProtection } from '../tell/tell-protection';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { codeColumn, nameColumn } from './passenger-columns';
import { PassengerStatus } from './passenger-status';
import { PassengerActions } from './passenger-actions';
import { useView } from '../shell/use-view';

const filters: Record<string, (p: NamedPassenger) => boolean> = {
  expected: (p) => p.standing === 'LISTED' && !p.boarded,
  aboard: (p) => p.boarded,
  standby: (p) => p.standing === 'STANDBY',
  out: (p) => p.standing === 'OUT',
};

/** Everyone of the day, found by name or number, with what can be noted of each. */
export function GatePeople({ list }: { list: List }) {
  const { t } = useWords();
  const [show, setShow] = useView('expected');
  const [q, setQ] = useState('');
  const [typed] = useDebouncedValue(q.trim(), 200);
  const everyone = usePassengers(list.flightId, true);
  const isUp = useLine();
  const found = usePassengers(list.flightId, typed !== '' && isUp, typed);
  const searched = isUp && typed !== '';
  return (
    <Section title={t('gate.people')}>
      <Stack gap="sm">
        <Group align="flex-end">
          <SegmentedControl
            aria-label={t('imports.show')}
            value={show}
            onChange={setShow}
            data={(['expected', 'aboard', 'standby', 'out'] as const).map((value) => ({
              value,
              label: t(`gate.filter.${value}`),
            }))}
          />
          <TextInput
            type="search"
            label={t('gate.find')}
            value={q}
            dir="auto"
            onChange={(e) => setQ(e.currentTarget.value)}
          />
        </Group>
        <Loaded of={searched ? found : everyone} rows={5}>
          {(people) => (
            <PagedTable
              label={t('gate.people')}
              rows={(typed === '' || searched ? people : matching(people, typed)).filter(filters[show]!)}
              rowKey={(p) => p.personId}
              empty={<Empty title={t('manifest.nobody')} />}
              columns={[
                codeColumn(t('manifest.code')),
                nameColumn(t('person.name'), '2.5fr'),
                { name: t('manifest.seat'), width: '4.5rem', cell: (p) => <Code>{p.seat}</Code> },
                {
                  name: t('person.state'),
                  width: '1.6fr',
                  plain: true,
                  cell: (p) => <PassengerStatus passenger={p} />,
                },
                {
                  name: t('consent.actions'),
                  width: '15rem',
                  plain: true,
                  cell: (p) => (
                    <Group gap={6}>
                      <PassengerActions
                        flightId={list.flightId}
                        passenger={p}
                        list={everyone.data ?? people}
                        actions={list.actions}
                      />
                      <WithdrawButton personId={p.personId} channel="GATE" />
                      <TellProtection personId={p.personId} desk="gate" />
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

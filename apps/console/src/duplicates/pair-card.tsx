import { Badge, Button, Group, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { answer, onVersion } from '../api/answer';
import { newId } from '../api/new-id';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Pair, Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Birth } from '../moment/birth';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { Moment } from '../moment/moment';
import { PersonName } from '../person-name/person-name';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { ProblemNote } from '../problem/problem-note';
import { Scrolling } from '../shell/scrolling';
import { Section } from '../shell/section';
import { offerUndo } from '../shell/undo';
import { TakeBack } from './take-back';

const shown: [string, (p: Person) => ReactNode, (p: Person) => unknown][] = [
  ['name', (p) => <PersonName names={p.names} personId={p.personId} />, (p) => `${p.names?.given} ${p.names?.family}`],
  ['dob', (p) => <Birth of={p.dob} />, (p) => p.dob?.value],
  ['nationality', (p) => <Country code={p.nationality} />, (p) => p.nationality],
  ['phone', (p) => <Code>{p.phones?.join(' ') || undefined}</Code>, (p) => p.phones?.join()],
  ['case', (p) => <Code>{p.caseReference}</Code>, (p) => p.caseReference],
  ['says', (p) => <WithdrawButton personId={p.personId} />, () => ''],
  ['registeredOn', (p) => <Moment at={p.registeredOn} />, (p) => p.registeredOn],
];

const refresh = [['duplicates'], ['counts'], ['people'], ['person'], ['readiness']];

/** Two records side by side; what differs is marked. */
export function PairCard({ pair }: { pair: Pair }) {
  const { t, word } = useWords();
  const { pairId, people, actions } = pair;
  const level = t(`duplicates.level.${pair.level === 1 ? 'one' : pair.level === 2 ? 'two' : 'three'}`);
  const reasons = pair.reasons.filter((r) => word('alike', r) !== level);
  const resolve = useWrite(
    (body: { outcome: 'same' | 'different'; keep?: string }, headers) =>
      answer(
        endpoints.registration.POST('/duplicates/{pairId}/resolution', {
          params: { path: { pairId } },
          headers: { ...headers, ...onVersion(pair.version) },
          body,
        }),
      ),
    {
      refresh,
      onDone: ({ version, status }) =>
        offerUndo(t('undo.answered', { answer: t(`duplicates.status.${status}`) }), async () => {
          await answer(
            endpoints.registration.POST('/duplicates/{pairId}/reopening', {
              params: { path: { pairId } },
              headers: { 'idempotency-key': newId(), ...onVersion(version) },
              body: { because: 'PRESSED_BY_MISTAKE' },
            }),
          );
          for (const queryKey of refresh) void queries.invalidateQueries({ queryKey });
        }),
    },
  );
  return (
    <Section
      title={pair.status === 'OPEN' ? t('duplicates.pair') : t(`duplicates.status.${pair.status}`)}
      actions={
        <>
          <Badge variant="light" color="sunrise">
            {level}
          </Badge>
          {reasons.map((r) => (
            <Badge key={r} variant="outline" color="stone">
              {word('alike', r)}
            </Badge>
          ))}
        </>
      }
    >
      <Scrolling label={t('duplicates.pair')} width={480} across>
        <Table layout="fixed">
          <Table.Tbody>
            {shown.map(([name, cell, value]) => {
              const differs = new Set(people.map(value)).size > 1;
              return (
                <Table.Tr key={name} style={differs ? { background: 'var(--ask-ground)' } : undefined}>
                  <Table.Th w={130} scope="row">
                    {name === 'says' ? t('consent.actions') : t(`person.${name as 'name'}`)}
                    {differs && ' ≠'}
                  </Table.Th>
                  {people.map((p) => (
                    <Table.Td key={p.personId}>{cell(p)}</Table.Td>
                  ))}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Scrolling>
      <ProblemNote
        error={resolve.error}
        onReload={() => void queries.invalidateQueries({ queryKey: ['duplicates'] })}
      />
      {actions.includes('reopen') && <TakeBack pair={pair} />}
      {actions.includes('resolve') && (
        <Group mt="sm" gap="xs">
          {people.map((p, i) => (
            <Button
              key={p.personId}
              size="xs"
              variant="light"
              loading={resolve.isPending}
              onClick={() => resolve.mutate({ outcome: 'same', keep: p.personId })}
            >
              {t(i === 0 ? 'duplicates.sameKeepFirst' : 'duplicates.sameKeepSecond')}
            </Button>
          ))}
          <Button
            size="xs"
            variant="light"
            loading={resolve.isPending}
            onClick={() => resolve.mutate({ outcome: 'different' })}
          >
            {t('duplicates.different')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

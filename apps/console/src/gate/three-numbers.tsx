import { Button, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { CabinFindings } from './cabin-findings';
import { countersOf } from './counters-of';
import { Drafted } from '../shell/drafted';

/** At the gate, in the cabin, on the list: one number before the aircraft doors close, and of whom they differ. */
export function ThreeNumbers({ list }: { list: List }) {
  const { t } = useWords();
  const { numbers, cabinCounts, actions } = list;
  const { gate, cabin } = numbers;
  const agree = cabin === gate && gate === numbers.list;
  const notAllHere = cabin === gate && gate < numbers.list && !list.closedStages.includes('GATE');
  const said = agree
    ? t('cabin.agree')
    : cabin === undefined
      ? t('cabin.uncounted')
      : t(notAllHere ? 'cabin.notAllHere' : 'cabin.differ');
  const counter = countersOf(list);
  return (
    <Section title={t('cabin.three')}>
      <Stack gap="sm">
        <SimpleGrid cols={3} spacing="xs">
          <Figure name={t('cabin.atGate')} n={gate} />
          <Figure name={t('cabin.inCabin')} n={cabin} />
          <Figure name={t('cabin.onList')} n={numbers.list} />
        </SimpleGrid>
        <Text className={agree || notAllHere ? undefined : 'blocker'}>{said}</Text>
        {actions.includes('count-cabin') && may('boarding:work') && <Count flightId={list.flightId} />}
        {actions.includes('end-difference') && may('boarding:work') && <CabinFindings list={list} />}
        {cabinCounts.length > 0 && (
          <div>
            <Text fw={600}>{t('cabin.counts')}</Text>
            {cabinCounts.map((c) => (
              <Text key={c.countId ?? c.at} size="sm">
                <bdi className="num">{`${c.expected} / ${c.heads} / ${c.list ?? '–'}`}</bdi> · <Moment at={c.at} />
                {c.by && ` · ${t('cabin.counter')} ${counter(c.by)}`}
              </Text>
            ))}
          </div>
        )}
      </Stack>
    </Section>
  );
}

function Figure({ name, n }: { name: string; n: number | undefined }) {
  return (
    <div>
      <Text size="sm" className="soft">
        {name}
      </Text>
      <div className="figure" style={{ fontSize: '2rem' }}>
        <bdi>{n ?? '–'}</bdi>
      </div>
    </div>
  );
}

function Count({ flightId }: { flightId: string }) {
  const { t } = useWords();
  const [heads, setHeads] = useState<number | string>('');
  const count = useWrite(
    (body: { countId: string; heads: number }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/cabin-counts', { params: { path: { flightId } }, headers, body }),
      ),
    { refresh: [['list', flightId]], onDone: () => setHeads('') },
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        count.mutate({ countId: newId(), heads: Number(heads) });
      }}
    >
      <Drafted name={t('cabin.record')} about={flightId} write={count}>
        <Stack gap="xs" align="flex-start">
          <NumberInput
            label={t('cabin.heads')}
            description={t('cabin.headsHint')}
            min={0}
            max={1000}
            allowDecimal={false}
            required
            value={heads}
            onChange={setHeads}
          />
          <Button type="submit" variant="default" loading={count.isPending}>
            {t('cabin.record')}
          </Button>
          <ProblemNote error={count.error} onRetry={() => count.variables && count.mutate(count.variables)} />
        </Stack>
      </Drafted>
    </form>
  );
}

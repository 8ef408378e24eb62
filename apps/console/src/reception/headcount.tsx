import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Arrival } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { ProblemNote } from '../problem/problem-note';
import { Lamp } from '../shell/lamp';
import { Section } from '../shell/section';
import { Drafted } from '../shell/drafted';

/** A head count, made without looking at the list. */
export function Headcount({
  flightId,
  stop,
  actions,
}: {
  flightId: string;
  stop: Arrival['stops'][number];
  /** What can be done with the arrival now. */
  actions: string[];
}) {
  const { t } = useWords();
  const [count, setCount] = useState<number | string>('');
  const record = useWrite(
    (n: number, headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/headcounts', {
          params: { path: { flightId } },
          headers,
          body: { offPoint: stop.offPoint, count: n },
        }),
      ),
    { refresh: [['arrival', flightId]], onDone: () => setCount('') },
  );
  const present = stop.ticked + stop.alsoPresent + stop.escorts;
  const agrees = stop.counted === present || stop.countErrorExplained;
  return (
    <Section title={`${t('reception.headcount')} · ${stop.offPoint}`}>
      <Text>
        {t('reception.expected')}: <bdi className="num">{stop.expected}</bdi> · {t('reception.ticked')}:{' '}
        <bdi className="num">{stop.ticked}</bdi> · {t('reception.alsoPresent')}:{' '}
        <bdi className="num">{stop.alsoPresent}</bdi>
        {stop.escorts > 0 && (
          <>
            {' '}
            · {t('escort.title')}: <bdi className="num">{stop.escorts}</bdi>
          </>
        )}
      </Text>
      <Group gap="sm" my="xs">
        <Lamp state={stop.counted === undefined ? 'wait' : agrees ? 'good' : 'bad'} />
        <Text fw={600}>
          {stop.counted === undefined
            ? t('reception.notCounted')
            : agrees
              ? t('reception.agrees')
              : t('reception.disagrees')}{' '}
          {stop.counted !== undefined && <Code>{`${stop.counted} / ${present}`}</Code>}
        </Text>
      </Group>
      {actions.includes('count-heads') && (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            record.mutate(Number(count));
          }}
        >
          <Drafted name={t('reception.headcount')} about={`${flightId} ${stop.offPoint}`} write={record}>
            <Group align="flex-end">
              <NumberInput
                label={t('reception.counted')}
                value={count}
                onChange={setCount}
                min={0}
                max={1000}
                required
                w={160}
              />
              <Button type="submit" loading={record.isPending}>
                {t('reception.recordCount')}
              </Button>
            </Group>
          </Drafted>
        </form>
      )}
      <ProblemNote error={record.error} onRetry={() => record.mutate(Number(count))} />
    </Section>
  );
}

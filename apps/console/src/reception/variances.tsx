import { List, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Arrival } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { NameOf } from '../person-name/name-of';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { AddVariance } from './add-variance';
import { ConfirmVariance } from './confirm-variance';

/** Everything at this stop that was not as expected. */
export function Variances({ arrival, offPoint }: { arrival: Arrival; offPoint: string }) {
  const { t, word } = useWords();
  const { data: explained = [] } = useRead(['arrival', arrival.flightId, 'variances', arrival.version], () =>
    answer(
      endpoints.reception.GET('/flights/{flightId}/arrivals/variances', {
        params: { path: { flightId: arrival.flightId } },
      }),
    ),
  );
  const saidOf = new Map(explained.map((v) => [v.varianceId, v.explanation]));
  const here = arrival.variances.filter((v) => v.offPoint === offPoint);
  return (
    <Section
      title={t('reception.variances')}
      actions={
        may('arrival:work') &&
        arrival.actions.includes('record-variance') && <AddVariance flightId={arrival.flightId} offPoint={offPoint} />
      }
    >
      {here.length === 0 ? (
        <Text className="soft">{t('reception.noVariances')}</Text>
      ) : (
        <List size="sm">
          {here.map((v) => (
            <List.Item key={v.varianceId}>
              {word('variance', v.code)} <Code>{v.code}</Code> {v.personId && <NameOf personId={v.personId} />}{' '}
              <bdi dir="auto">{saidOf.get(v.varianceId)}</bdi>{' '}
              {v.waitsForSecond && <ConfirmVariance flightId={arrival.flightId} varianceId={v.varianceId} />}
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

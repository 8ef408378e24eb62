import { Alert, List, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { ChangesSinceVersion } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { WithoutEscort } from './without-escort';

type Changed = ChangesSinceVersion['people'][number];

/** What the records say and the manifest in force does not, asked again while the page is open. */
export const useChanges = (flightId: string, wanted = true) =>
  useRead(
    ['changes', flightId],
    wanted
      ? () => answer(endpoints.manifests.GET('/flights/{flightId}/changes', { params: { path: { flightId } } }))
      : undefined,
    { everyMs: 15_000 },
  );

/** What the records say and the manifest in force does not, and who has no escort yet; nothing where they agree. */
export function Changes({ flightId }: { flightId: string }) {
  const { t } = useWords();
  const { data } = useChanges(flightId);
  if (!data || data.people.length + data.withoutEscort.length === 0) return null;
  return (
    <Alert
      color="clay"
      title={data.people.length > 0 && t('changes.since', { count: data.people.length, number: data.since })}
    >
      <WithoutEscort people={data.withoutEscort} />
      {data.newVersionNeeded && <Text fw={600}>{t('changes.newVersion')}</Text>}
      <List listStyleType="none">
        {data.people.map((p) => (
          <List.Item key={p.personId}>
            <Code>{p.code}</Code> <PersonName names={{ family: p.familyName, given: p.givenNames, native: '' }} />:{' '}
            <WhatChanged of={p} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function WhatChanged({ of: { kind, fields, band, seat, needs, ready } }: { of: Changed }) {
  const { t, word } = useWords();
  if (kind !== 'CHANGED') return <>{t(kind === 'ADDED' ? 'version.added' : 'version.removed')}</>;
  const now: Record<string, string> = {
    band: word('bandAboard', band),
    seat,
    needs: needs.map((need) => word('need', need)).join(', ') || '–',
  };
  return (
    <>
      {fields.map((f) => `${word('manifestField', f)}${now[f] ? ` → ${now[f]}` : ''}`).join(', ')}
      {!ready && <strong> · {t('changes.notReady')}</strong>}
    </>
  );
}

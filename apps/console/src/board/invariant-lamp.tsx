import { Group, List, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { Lamp } from '../shell/lamp';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';

/** The invariant, checked every minute: nobody departs without a yes, clearance, seat and family. */
export function InvariantLamp({ operationId }: { operationId: string }) {
  const { t } = useWords();
  const query = useRead(
    ['invariant', operationId],
    () => answer(endpoints.manifests.GET('/invariant', { params: { query: { operationId } } })),
    { everyMs: 60_000 },
  );
  return (
    <Section title={t('invariant.title')}>
      <Loaded of={query}>
        {({ breaches, checkedAt, departed }) => (
          <Stack gap="xs">
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <Lamp state={breaches.length === 0 ? 'good' : 'bad'} />
              <Text fw={600}>{breaches.length === 0 ? t('invariant.holds') : t('invariant.broken')}</Text>
            </Group>
            <List size="sm">
              {breaches.slice(0, 20).map((b) => (
                <List.Item key={b.flightId + b.personId + b.breach}>
                  <NameOf personId={b.personId} /> — <bdi lang="en">{b.breach}</bdi>
                </List.Item>
              ))}
            </List>
            <Text size="sm" className="soft">
              {t('invariant.departed')}: <bdi className="num">{departed}</bdi> · {t('invariant.checked')}:{' '}
              <Moment at={checkedAt} />
            </Text>
            <details>
              <summary>{t('invariant.how')}</summary>
              <Text size="sm">{t('invariant.howMeans')}</Text>
              <a href="/api/manifests/docs" target="_blank" rel="noreferrer">
                {t('invariant.query')}
              </a>
            </details>
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

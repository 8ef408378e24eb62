import { List, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Line } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { Loaded } from '../shell/loaded';

/** Who was added, who was removed, whose line changed. */
export function Differences({ flightId, before, after }: { flightId: string; before: number; after: number }) {
  const { t, word } = useWords();
  const query = useRead(['differences', flightId, before, after], () =>
    answer(
      endpoints.manifests.GET('/flights/{flightId}/versions/{before}/differences/{after}', {
        params: { path: { flightId, before, after } },
      }),
    ),
  );
  const lines = (found: Line[], mark: string) =>
    found.map((l) => (
      <List.Item key={l.code}>
        <bdi>{mark}</bdi> <Code>{l.code}</Code>{' '}
        <PersonName names={{ family: l.familyName, given: l.givenNames, native: l.nativeName }} />
      </List.Item>
    ));
  return (
    <Loaded of={query}>
      {({ added, removed, changed }) =>
        added.length + removed.length + changed.length === 0 ? (
          <Text className="soft">{t('version.same')}</Text>
        ) : (
          <Stack gap="xs">
            {added.length > 0 && (
              <Text fw={600}>
                {t('version.added')}: <bdi>{added.length}</bdi>
              </Text>
            )}
            <List listStyleType="none">{lines(added, '+')}</List>
            {removed.length > 0 && (
              <Text fw={600}>
                {t('version.removed')}: <bdi>{removed.length}</bdi>
              </Text>
            )}
            <List listStyleType="none">{lines(removed, '−')}</List>
            {changed.length > 0 && (
              <Text fw={600}>
                {t('version.changed')}: <bdi>{changed.length}</bdi>
              </Text>
            )}
            <List listStyleType="none">
              {changed.map((c) => (
                <List.Item key={c.personId}>
                  <Code>{c.code}</Code> {c.fields.map((field) => word('manifestField', field)).join(', ')}
                </List.Item>
              ))}
            </List>
          </Stack>
        )
      }
    </Loaded>
  );
}

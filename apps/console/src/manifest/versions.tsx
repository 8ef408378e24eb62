import { Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { Download } from '../download/download';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { Loaded } from '../shell/loaded';
import { Scrolling } from '../shell/scrolling';
import { Section } from '../shell/section';
import { Differences } from './differences';
import { useAcknowledgements } from './use-acknowledgements';
import { sayReason } from './say-reason';
import { Select } from '../shell/select';

/** Every version that was issued: numbered, chained by hashes, signed. */
export function Versions({ flightId, issued }: { flightId: string; issued: number }) {
  const { t, word } = useWords();
  const query = useRead(['versions', flightId, issued], () =>
    answer(endpoints.manifests.GET('/flights/{flightId}/versions', { params: { path: { flightId } } })),
  );
  const acknowledged = useAcknowledgements(flightId);
  const [pair, choose] = useState<[number, number]>();
  return (
    <Loaded of={query}>
      {(versions) => {
        const last = versions.at(-1)?.number ?? 1;
        const [before, after] = pair ?? [Math.max(1, last - 1), last];
        const options = versions.map((v) => ({ value: String(v.number), label: String(v.number) }));
        return (
          <Stack gap="lg">
            <Section title={t('manifest.views.versions')}>
              <Scrolling label={t('manifest.views.versions')} width={760}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      {(['number', 'issuedAt', 'reason', 'people', 'acknowledged', 'hash', 'files'] as const).map(
                        (n) => (
                          <Table.Th key={n}>{t(`version.${n}`)}</Table.Th>
                        ),
                      )}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {[...versions].reverse().map((v) => (
                      <Table.Tr key={v.number}>
                        <Table.Td>
                          <b>
                            <Code>{v.number}</Code>
                          </b>
                        </Table.Td>
                        <Table.Td>
                          <Moment at={v.issuedAt} />
                        </Table.Td>
                        <Table.Td>
                          <bdi dir="auto">{sayReason(v, word)}</bdi>
                        </Table.Td>
                        <Table.Td>
                          <bdi className="num">{v.people}</bdi>
                        </Table.Td>
                        <Table.Td>
                          <Moment at={acknowledged.get(v.number)} />
                        </Table.Td>
                        <Table.Td>
                          <span title={v.hash}>
                            <Code>{v.hash.slice(0, 12)}</Code>
                          </span>
                        </Table.Td>
                        <Table.Td>
                          <Group gap={6} wrap="nowrap">
                            <Download
                              service="manifests"
                              path={`/flights/${flightId}/versions/${v.number}/manifest.pdf`}
                              name={`manifest-v${v.number}.pdf`}
                              label="PDF"
                            />
                            <Download
                              service="manifests"
                              path={`/flights/${flightId}/versions/${v.number}/manifest.csv`}
                              name={`manifest-v${v.number}.csv`}
                              label="CSV"
                            />
                            <Download
                              service="manifests"
                              path={`/flights/${flightId}/versions/${v.number}/authorities.csv`}
                              name={`authorities-v${v.number}.csv`}
                              label={t('version.forAuthorities')}
                            />
                          </Group>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Scrolling>
            </Section>
            {versions.length > 1 ? (
              <Section title={t('version.differences')}>
                <Group mb="sm">
                  <Select
                    label={t('version.before')}
                    data={options}
                    value={String(before)}
                    allowDeselect={false}
                    w={100}
                    onChange={(v) => choose([Number(v), after])}
                  />
                  <Select
                    label={t('version.after')}
                    data={options}
                    value={String(after)}
                    allowDeselect={false}
                    w={100}
                    onChange={(v) => choose([before, Number(v)])}
                  />
                </Group>
                <Differences flightId={flightId} before={before} after={after} />
              </Section>
            ) : (
              <Text className="soft">{t('version.only')}</Text>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

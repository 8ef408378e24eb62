import { Badge, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { BrokenRules } from '../problem/broken-rules';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { ReportLoss } from './report-loss';
import { RecordDocument } from './record-document';

/** Every document of the person, with what is doubtful about it. */
export function Documents({ person }: { person: Person }) {
  const { t, word } = useWords();
  const { personId } = person;
  const query = useRead(['documents', personId], () =>
    answer(endpoints.registration.GET('/people/{personId}/documents', { params: { path: { personId } } })),
  );
  return (
    <Section title={t('documents.title')} actions={may('document:record') && <RecordDocument person={person} />}>
      <Loaded of={query}>
        {(papers) =>
          papers.length === 0 ? (
            <Text className="soft">{t('documents.none')}</Text>
          ) : (
            <Stack gap="sm">
              {papers.map((d) => (
                <div key={d.documentId}>
                  <Group gap="sm">
                    <Text fw={600}>{word('document', d.kind)}</Text>
                    <Code>{d.number}</Code>
                    {d.issuingState && <Code>{d.issuingState}</Code>}
                    <Text size="sm">
                      {t('documents.validUntil')}: <Moment at={d.validUntil} />
                    </Text>
                    {d.bearerIds.length > 1 && (
                      <Badge variant="light">
                        {t('documents.bearers')}: <bdi>{d.bearerIds.length}</bdi>
                      </Badge>
                    )}
                    {d.lostOn && (
                      <Badge color="clay" variant="light">
                        {t('documents.lostOn')} <Moment at={d.lostOn} />
                      </Badge>
                    )}
                    {may('document:record') && d.actions.includes('report-loss') && (
                      <ReportLoss personId={personId} documentId={d.documentId} />
                    )}
                  </Group>
                  {d.findings.length > 0 && <BrokenRules broken={d.findings} />}
                </div>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Section>
  );
}

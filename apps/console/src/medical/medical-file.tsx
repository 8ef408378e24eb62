import { Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { MedicalFile as File } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { Needs } from '../moment/needs';
import { Until } from '../moment/until';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { Examine } from './examine';

/** A person's medical file, for clinicians only. */
export function MedicalFile({ personId }: { personId: string }) {
  const { t } = useWords();
  const query = useRead(['medical-file', personId], () =>
    answer(endpoints.medical.GET('/people/{personId}/file', { params: { path: { personId } } })),
  );
  return (
    <Section
      title={t('medical.file')}
      actions={
        <Group gap="xs">
          <Examine personId={personId} kind="examination" />
          <Examine personId={personId} kind="check" />
        </Group>
      }
    >
      <Loaded of={query} missing={<Text className="soft">{t('medical.noFile')}</Text>}>
        {(f) => (
          <>
            {f.seenAsOneWith && <Text fw={600}>{t('medical.seenAsOne')}</Text>}
            <Decided file={f} />
            {f.merged?.map((m) => (
              <Stack key={m.personId} gap="xs" mt="md">
                <Text fw={600}>{t('medical.merged')}</Text>
                <Decided file={m} />
              </Stack>
            ))}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** What was decided, with what is needed on the way. */
function Decided({ file: f }: { file: File }) {
  const { t, word } = useWords();
  return (
    <dl className="facts">
      <dt>{t('medical.decision')}</dt>
      <dd>{word('fitness', f.decision)}</dd>
      <dt>{t('medical.decidedAt')}</dt>
      <dd>
        <Moment at={f.decidedAt} />
      </dd>
      <dt>{t('documents.validUntil')}</dt>
      <dd>
        <Until at={f.validUntil ?? f.reviewAt} />
      </dd>
      <dt>{t('medical.needs')}</dt>
      <dd>
        <Needs of={f.needs} />
      </dd>
      <dt>{t('medical.escort')}</dt>
      <dd>{word('escort', f.escort)}</dd>
      <dt>{t('medical.findings')}</dt>
      <dd>
        <bdi dir="auto">{f.findings ?? '–'}</bdi>
      </dd>
    </dl>
  );
}

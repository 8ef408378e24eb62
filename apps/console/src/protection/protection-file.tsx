import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ProtectionFile as File } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Lamp } from '../shell/lamp';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { BestInterests } from './best-interests';
import { Holds } from './holds';
import { OtherParent } from './other-parent';
import { Separations } from './separations';
import { Splits } from './splits';
import { Screen, useProtectionFile } from './screen';

/** A person's protection file, for protection only. */
export function ProtectionFile({ personId, child }: { personId: string; child: boolean }) {
  const { t, word } = useWords();
  return (
    <Section title={t('protection.file')} actions={may('protection:record') && <Screen personId={personId} />}>
      <Loaded of={useProtectionFile(personId)}>
        {(file) => (
          <Stack>
            <Group gap="sm">
              <Lamp state={isCleared(file) ? 'good' : 'wait'} />
              <Text fw={600}>{isCleared(file) ? t('protection.cleared') : t('protection.notCleared')}</Text>
              {file?.embassyBlocked && (
                <Badge color="clay" variant="light">
                  {t('protection.embassyBlocked')}
                </Badge>
              )}
              {file?.screening && (
                <Badge variant="light">
                  {word('screening', file.screening.outcome)} · {word('refugee', file.screening.status)}
                </Badge>
              )}
              {file?.screening?.fearsReturn && (
                <Badge color="clay" variant="light">
                  {t('protection.fearsReturn')}
                </Badge>
              )}
            </Group>
            {file?.screening?.note && (
              <Text size="sm">
                <bdi dir="auto">{file.screening.note}</bdi>
              </Text>
            )}
            {may('protection:record') && <Holds personId={personId} file={file} />}
            {file?.merged?.map((gone) => (
              <MergedFile key={gone.personId} file={gone} />
            ))}
            <Separations personId={personId} />
            {file && <Splits splits={file.splits} />}
            {child && <OtherParent personId={personId} file={file} />}
            {child && <BestInterests personId={personId} file={file} />}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

/** A hold under a record that was merged into this one holds the person as well. */
const isCleared = (file: File | null): boolean =>
  file !== null && file.cleared && (file.merged ?? []).every((gone) => gone.cleared);

/** What was recorded under a record that was merged into this one; it is lifted where it stands. */
function MergedFile({ file }: { file: File }) {
  const { t, word } = useWords();
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('protection.merged')}</Text>
      {file.screening && (
        <Text size="sm">
          {word('screening', file.screening.outcome)} · {word('refugee', file.screening.status)}{' '}
          <bdi dir="auto">{file.screening.note}</bdi>
        </Text>
      )}
      {may('protection:record') && <Holds personId={file.personId} file={file} />}
      <Splits splits={file.splits} />
    </Stack>
  );
}

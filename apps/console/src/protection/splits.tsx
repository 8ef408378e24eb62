import { List, Stack, Title } from '@mantine/core';
import type { ProtectionFile } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { NameOf } from '../person-name/name-of';

/** From whom this adult agreed that the family parts, and how they come together again. */
export function Splits({ splits }: { splits: ProtectionFile['splits'] }) {
  const { t } = useWords();
  if (splits.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('protection.splits')}</Title>
      <List size="sm">
        {splits.map((s) => (
          <List.Item key={s.leaverId}>
            <NameOf personId={s.leaverId} />: <bdi dir="auto">{s.plan}</bdi>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

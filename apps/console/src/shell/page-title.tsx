import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What this page is for, in one sentence. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The title of the page, on screen and in the tab. */
export function PageTitle({ title, lead, actions }: Props) {
  useDocumentTitle(`${title} · Homeward`);
  return (
    <Group justify="space-between" align="flex-start" gap="md">
      <Stack gap={4} style={{ flex: '1 1 20rem' }}>
        <Title order={1}>
          <bdi dir="auto">{title}</bdi>
        </Title>
        {lead && (
          <Text component="div" className="soft" maw="85ch">
            {lead}
          </Text>
        )}
      </Stack>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}

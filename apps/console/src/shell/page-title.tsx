import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { isTyping } from '../palette/typing';

interface Props {
  title: string;
  /** What this page is for, in one sentence. */
  lead?: ReactNode;
  /** Beside the title: the face of a person. */
  face?: ReactNode;
  actions?: ReactNode;
}

/** Where the browser begins, the reader is at the top anyway. */
let begun = false;

/** The title of the page, on screen and in the tab. Whoever comes from another page begins at it, also with a keyboard. */
export function PageTitle({ title, lead, face, actions }: Props) {
  useDocumentTitle(`${title} · Homeward`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (begun && !isTyping(document.activeElement)) heading.current?.focus({ preventScroll: true });
    begun = true;
  }, []);
  return (
    <Group justify="space-between" align="flex-start" gap="md">
      {face}
      <Stack gap={4} style={{ flex: '1 1 20rem' }}>
        <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
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

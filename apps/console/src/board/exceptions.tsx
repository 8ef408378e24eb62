import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { useFlights } from '../flights/use-flights';
import { Lamp } from '../shell/lamp';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { useCounts } from './people-figures';

/** What waits for a decision, each with a link. */
export function Exceptions({ op }: { op: string }) {
  const { t } = useWords();
  const { data: counts } = useCounts(op);
  const { data: flights } = useFlights(op);
  const open =
    flights?.items.filter((f) => f.actions.some((action) => action !== 'record-permit') && !f.permitsHold) ?? [];
  const lines: [number, ReactNode, ReactNode][] = [
    [
      counts?.openDuplicates ?? 0,
      t('board.exceptions.duplicates'),
      may('duplicate:resolve') && (
        <Anchor component={Link} to="/o/$op/duplicates" params={{ op } as never}>
          {t('board.see')}
        </Anchor>
      ),
    ],
    [
      counts?.unconfirmed ?? 0,
      t('board.exceptions.unconfirmed'),
      may('person:read') && (
        <Anchor component={Link} to="/o/$op/people" params={{ op } as never}>
          {t('board.see')}
        </Anchor>
      ),
    ],
    [
      counts?.documentConflicts ?? 0,
      t('board.exceptions.documents'),
      may('person:read') && (
        <Anchor component={Link} to="/o/$op/people" params={{ op } as never}>
          {t('board.see')}
        </Anchor>
      ),
    ],
    [
      open.length,
      t('board.exceptions.permits'),
      <Anchor key="f" component={Link} to="/o/$op/flights" params={{ op } as never}>
        {t('board.see')}
      </Anchor>,
    ],
  ];
  return (
    <Section title={t('board.exceptions.title')}>
      <Stack gap={6}>
        {lines.map(([count, says, way], i) => (
          <Group key={i} gap="sm" wrap="nowrap">
            <Lamp state={count > 0 ? 'wait' : 'good'} label={count > 0 ? t('board.waits') : t('board.clear')} />
            <Text fw={600} w={40} className="num">
              <bdi>{count}</bdi>
            </Text>
            <Text flex={1}>{says}</Text>
            {count > 0 && way}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

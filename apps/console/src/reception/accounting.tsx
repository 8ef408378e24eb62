import { Badge, Group, SimpleGrid, Text } from '@mantine/core';
import type { Arrival } from '../api/shapes';
import { useWords } from '../i18n/use-words';

const figures = ['departed', 'arrived', 'explained', 'unexplained'] as const;

/** Departed = arrived + explained; otherwise the arrival stays open. */
export function Accounting({ arrival }: { arrival: Arrival }) {
  const { t, word } = useWords();
  const needs = Object.entries(arrival.needs as Record<string, number>);
  return (
    <>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
        {figures.map((name) => (
          <div
            className="card"
            key={name}
            style={
              name === 'unexplained' && arrival.unexplained > 0
                ? { borderColor: 'var(--ask-line)', background: 'var(--ask-pale)' }
                : undefined
            }
          >
            <Text size="sm" className="soft">
              {t(`reception.${name}`)}
            </Text>
            <div className="figure">
              <bdi>{arrival[name]}</bdi>
            </div>
          </div>
        ))}
      </SimpleGrid>
      {needs.length > 0 && (
        <Group gap={6}>
          <Text size="sm">{t('reception.needs')}:</Text>
          {needs.map(([kind, n]) => (
            <Badge key={kind} variant="light">
              {word('need', kind)}: <bdi>{n}</bdi>
            </Badge>
          ))}
        </Group>
      )}
    </>
  );
}

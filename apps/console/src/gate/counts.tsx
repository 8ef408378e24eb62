import { Group, Text } from '@mantine/core';
import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Section } from '../shell/section';

/** Aboard, still expected, standby. */
export function Counts({ list }: { list: List }) {
  const { t } = useWords();
  const { listed = 0, boarded = 0, standby = 0 } = list.counts as Record<string, number>;
  const figures: [string, number][] = [
    [t('gate.aboard'), boarded],
    [t('gate.expected'), listed - boarded],
    [t('manifest.standby'), standby],
  ];
  return (
    <Section title={t('gate.counts')}>
      <Group gap="xl">
        {figures.map(([name, n]) => (
          <div key={name}>
            <Text size="sm" className="soft">
              {name}
            </Text>
            <div className="figure" style={{ fontSize: '2.25rem' }}>
              <bdi>{n}</bdi>
            </div>
          </div>
        ))}
      </Group>
      <div className="bar" style={{ marginBlockStart: 12 }} aria-hidden="true">
        <span style={{ inlineSize: `${listed ? (boarded / listed) * 100 : 0}%` }} />
      </div>
    </Section>
  );
}

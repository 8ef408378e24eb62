import { Badge, Group, Stack, Text } from '@mantine/core';
import type { Import } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Section } from '../shell/section';

const names = [
  'take',
  'takeWithWarning',
  'refuse',
  'ignore',
  'families',
  'duplicates',
  'unaccompanied',
  'passedOn',
] as const;
const results = [
  'registered',
  'toBeMended',
  'outOfScope',
  'left',
  'ignored',
  'cases',
  'documents',
  'duplicates',
] as const;

/** The sheet in numbers, and how often each finding occurs. */
export function ImportCounts({ sheet }: { sheet: Import }) {
  const { t, word } = useWords();
  const { counts, result } = sheet;
  const figures: [string, number][] = result
    ? results.map((n) => [t(`imports.result.${n}`), result[n]])
    : names.map((n) => [t(`imports.counts.${n}`), counts[n]]);
  const codes = Object.entries(counts.codes as Record<string, number>).sort((a, b) => b[1] - a[1]);
  return (
    <Stack>
      <div className="figures">
        {figures.map(([name, n]) => (
          <div className="card" key={name}>
            <Text size="sm" className="soft">
              {name}
            </Text>
            <div className="figure">
              <bdi>{n}</bdi>
            </div>
          </div>
        ))}
      </div>
      <Section title={t('imports.found')}>
        <Group gap={6}>
          {codes.map(([code, n]) => (
            <Badge key={code} variant="light" color="stone" title={code}>
              {word('import', code)}: <bdi>{n}</bdi>
            </Badge>
          ))}
        </Group>
        {sheet.sheet && (
          <details style={{ marginBlockStart: '.75rem' }}>
            <summary>{t('imports.columns')}</summary>
            <ul>
              {sheet.sheet.columns.map((c) => (
                <li key={c.index}>
                  <bdi dir="auto">{c.heading}</bdi> →{' '}
                  {c.fields.length ? (
                    <bdi className="code">{c.fields.join(', ')}</bdi>
                  ) : (
                    <span className="soft">{t('imports.unread')}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Section>
    </Stack>
  );
}

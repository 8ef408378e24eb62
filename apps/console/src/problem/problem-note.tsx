import { Button, Group, Stack, Text } from '@mantine/core';
import { Problem } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { BrokenRules } from './broken-rules';

interface Props {
  error: unknown;
  /** Sends the same request again. */
  onRetry?: () => void;
  /** Reads the latest version. */
  onReload?: () => void;
}

const kinds: Record<
  number,
  'offline' | 'unreadable' | 'forbidden' | 'missing' | 'rules' | 'stale' | 'tooBig' | 'busy'
> = {
  0: 'offline',
  400: 'unreadable',
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  409: 'rules',
  412: 'stale',
  413: 'tooBig',
  428: 'stale',
  429: 'busy',
  502: 'offline',
  503: 'offline',
  504: 'offline',
};

/** What went wrong, and what to do next. It keeps everything that was typed. */
export function ProblemNote({ error, onRetry, onReload }: Props) {
  const { t } = useWords();
  if (!error) return null;
  const problem = error instanceof Problem ? error : new Problem(500);
  const kind = kinds[problem.status] ?? 'unexpected';
  return (
    <div className="problem" role="alert">
      <Stack gap="xs">
        <Text fw={600}>{t(`problem.${kind}.title`)}</Text>
        <Text size="sm">{t(`problem.${kind}.next`)}</Text>
        {problem.broken.length > 0 && <BrokenRules broken={problem.broken} />}
        {problem.fields.length > 0 && (
          <Text size="sm">
            {t('problem.fields')}: <bdi className="code">{problem.fields.join(' · ')}</bdi>
          </Text>
        )}
        {problem.instance && (
          <Text size="sm">
            {t('problem.quote')}: <bdi className="code">{problem.instance}</bdi>
          </Text>
        )}
        <Group gap="xs">
          {kind === 'stale' && onReload && (
            <Button size="xs" onClick={onReload}>
              {t('problem.reload')}
            </Button>
          )}
          {(kind === 'offline' || kind === 'busy' || kind === 'unexpected') && onRetry && (
            <Button size="xs" onClick={onRetry}>
              {t('problem.retry')}
            </Button>
          )}
        </Group>
      </Stack>
    </div>
  );
}

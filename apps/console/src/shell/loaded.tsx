import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from '../problem/problem-note';
import { useWords } from '../i18n/use-words';

interface Props<T> {
  of: UseQueryResult<T, Error>;
  rows?: number;
  children: (value: T) => ReactNode;
  /** What to show when it does not exist. */
  missing?: ReactNode;
}

/** Shows grey bars while loading, the problem when it fails, the content when it is there. */
export function Loaded<T>({ of, rows = 3, children, missing }: Props<T>) {
  const { t } = useWords();
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) {
    const gone = (of.error as { status?: number }).status === 404;
    return gone && missing !== undefined ? (
      <>{missing}</>
    ) : (
      <ProblemNote error={of.error} onRetry={() => void of.refetch()} />
    );
  }
  return (
    <Stack gap="sm" role="status" aria-label={t('shell.loading')}>
      {Array.from({ length: rows }, (_, i) => (
        <Skeleton key={i} h={i === 0 ? 28 : 18} w={`${92 - i * 14}%`} />
      ))}
    </Stack>
  );
}

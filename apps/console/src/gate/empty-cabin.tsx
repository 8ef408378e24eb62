import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { Problem } from '../api/problem';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';

const reasons = ['POSITIONING', 'NOBODY_GOES', 'OTHER'] as const;
export type EmptyBecause = (typeof reasons)[number];

export const cabinIsEmpty = (error: unknown): boolean =>
  error instanceof Problem && error.broken.some((b) => b.name === 'somebody-is-aboard-as-the-doors-close');

/** Nobody is aboard: a duty officer says why the doors are to close even so. */
export function EmptyCabin({ closing, onClose }: { closing: boolean; onClose: (because: EmptyBecause) => void }) {
  const { t } = useWords();
  const [because, set] = useState<EmptyBecause>();
  return (
    <Group align="flex-end">
      <Select
        label={t('gate.emptyBecause')}
        placeholder={t('shell.decide')}
        data={useCodeOptions('emptyBecause', reasons)}
        value={because ?? null}
        allowDeselect={false}
        onChange={(v) => set(v as EmptyBecause)}
      />
      <Button
        variant="outline"
        color="clay"
        loading={closing}
        disabled={!because}
        onClick={() => because && onClose(because)}
      >
        {t('gate.closeEmpty')}
      </Button>
    </Group>
  );
}

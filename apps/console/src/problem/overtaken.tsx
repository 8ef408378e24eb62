import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import type { Edit } from './use-edit';
import { merged, whatChanged } from './what-changed';

interface Props<F> {
  edit: Edit<F>;
  /** The present values. */
  now: F;
  nameOf: (field: keyof F) => string;
}

/** Somebody saved the same thing while the form was open: the user chooses for each field, then continues. */
export function Overtaken<F extends object>({ edit, now, nameOf }: Props<F>) {
  const { t } = useWords();
  const found = whatChanged(edit.base, edit.form, now);
  const [chosen, choose] = useState<Partial<Record<keyof F, 'mine' | 'theirs'>>>({});
  if (!edit.overtaken) return null;
  const side = (field: keyof F, both: boolean) => chosen[field] ?? (both ? undefined : 'theirs');
  const keep = new Set(found.filter((d) => side(d.field, d.both) === 'mine').map((d) => d.field));
  return (
    <div className="problem" role="alert">
      <Stack gap="xs">
        <Text fw={600}>{t('problem.stale.title')}</Text>
        <Text size="sm">{found.length > 0 ? t('problem.whichStands') : t('problem.nothingOfYours')}</Text>
        {found.map(({ field, was, mine, theirs, both }) => (
          <div key={String(field)}>
            <Text size="sm" fw={600}>
              {nameOf(field)}
            </Text>
            <Text size="sm" className="soft">
              {t('problem.was')}: <bdi dir="auto">{was || '–'}</bdi>
            </Text>
            <SegmentedControl
              aria-label={nameOf(field)}
              value={side(field, both) ?? ''}
              onChange={(v) => choose({ ...chosen, [field]: v })}
              data={(['mine', 'theirs'] as const).map((value) => ({
                value,
                label: (
                  <>
                    {t(`problem.${value}`)}: <bdi dir="auto">{(value === 'mine' ? mine : theirs) || '–'}</bdi>
                  </>
                ),
              }))}
            />
          </div>
        ))}
        <div>
          <Button
            size="xs"
            disabled={found.some((d) => !side(d.field, d.both))}
            onClick={() => edit.begin(merged(edit.form, found, keep, now))}
          >
            {t('problem.goOn')}
          </Button>
        </div>
      </Stack>
    </div>
  );
}

import type { StepPreview } from '../api/shapes';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Select } from '../shell/select';

const reasons = ['POSITIONING', 'NOBODY_GOES', 'OTHER'] as const;
export type EmptyBecause = (typeof reasons)[number];

export const cabinIsEmpty = ({ missing }: StepPreview): boolean =>
  missing.some((b) => b.name === 'somebody-is-aboard-as-the-doors-close');

/** Nobody is aboard: a duty officer says why the aircraft doors are to close even so. */
export function EmptyCabin({ value, onChange }: { value?: EmptyBecause; onChange: (because: EmptyBecause) => void }) {
  const { t } = useWords();
  return (
    <Select
      label={t('gate.emptyBecause')}
      placeholder={t('shell.decide')}
      data={useCodeOptions('emptyBecause', reasons)}
      value={value ?? null}
      allowDeselect={false}
      onChange={(v) => onChange(v as EmptyBecause)}
    />
  );
}

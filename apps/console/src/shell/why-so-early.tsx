import { Problem } from '../api/problem';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Select } from './select';

const reasons = ['SLOT_MOVED', 'AIRPORT_CLOSES', 'SECURITY', 'WEATHER', 'EVERYBODY_IS_HERE'] as const;
export type Early = (typeof reasons)[number];

/** Whether a step was refused because it is long before its time. */
export const isTooEarly = (error: unknown): boolean =>
  error instanceof Problem && error.broken.some((b) => b.code === 'TOO-EARLY');

/** Asks why a step is taken long before its time. */
export function WhySoEarly({ value, onChange }: { value?: Early; onChange: (why?: Early) => void }) {
  const { t } = useWords();
  return (
    <Select
      label={t('step.early')}
      description={t('step.earlyMeans')}
      data={useCodeOptions('early', reasons)}
      value={value ?? null}
      onChange={(v) => onChange((v ?? undefined) as Early | undefined)}
    />
  );
}

import { Textarea } from '@mantine/core';
import { useWords } from '../i18n/use-words';

/** Why protection decides something: a note that only protection reads. */
export function Why({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useWords();
  return (
    <Textarea
      label={t('protection.note')}
      description={t('protection.noteHint')}
      dir="auto"
      required
      minLength={3}
      autosize
      minRows={2}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value)}
    />
  );
}

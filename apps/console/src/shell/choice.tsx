import { type SelectProps } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { Select } from './select';

interface Props<V extends string> extends Omit<SelectProps, 'value' | 'onChange' | 'allowDeselect'> {
  value: V | '' | undefined;
  onChange: (value: V) => void;
}

/** What somebody decides or records about a person, a flight or a paper. It begins empty, and has to be chosen. */
export function Choice<V extends string>({ value, onChange, ...rest }: Props<V>) {
  const { t } = useWords();
  return (
    <Select
      required
      placeholder={t('shell.decide')}
      {...rest}
      value={value || null}
      allowDeselect={false}
      onChange={(v) => v && onChange(v as V)}
    />
  );
}

import { Select as MantineSelect, type SelectProps } from '@mantine/core';
import { useDraftChoice } from './draft-form';

/** One of a few. What is chosen is kept with the draft of its form. */
export function Select(props: SelectProps) {
  const choose = useDraftChoice(props);
  return <MantineSelect {...props} data-chosen onChange={choose} />;
}

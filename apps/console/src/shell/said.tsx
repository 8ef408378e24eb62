import { Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';

interface Props {
  /** Of which reasons it is one. */
  of?: 'early' | 'emptyBecause';
  /** Nothing is shown where nobody had to say why. */
  said: { why: string; by: string; at: string } | undefined;
}

/** Why somebody took a step that is not taken without a reason, who and when. */
export function Said({ of = 'early', said }: Props) {
  const { t, word } = useWords();
  if (!said) return null;
  return (
    <Text size="sm" className="soft">
      {t('step.said')} {word(of, said.why)} · <bdi>{said.by}</bdi> · <Moment at={said.at} />
    </Text>
  );
}

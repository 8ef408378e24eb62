import { Alert, Text } from '@mantine/core';
import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';

/** The aircraft left though its departure had been refused, or its doors were open on the list: somebody has to look why. */
export function LeftOutOfOrder({ list }: { list: List }) {
  const { t, word } = useWords();
  const { leftOutOfOrder } = list;
  if (!leftOutOfOrder) return null;
  return (
    <Alert color="clay" title={t('outOfOrder.title')} role="alert">
      <Text fw={600}>{word('stage', leftOutOfOrder)}</Text>
      <Text>{t('outOfOrder.means')}</Text>
    </Alert>
  );
}

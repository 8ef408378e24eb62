import { Text } from '@mantine/core';
import type { Consents } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';

/** Where a yes goes, or that it goes nowhere yet. */
export function JourneyLine({ journey }: { journey: Consents['journey'] }) {
  const { t } = useWords();
  if (!journey)
    return (
      <Text size="sm" c="clay">
        {t('consent.namesNoJourney')}
      </Text>
    );
  return (
    <Text size="sm" className="soft">
      <Code>{[...(journey.via ?? []), `${journey.destination}, ${journey.destinationState}`].join(' – ')}</Code> ·{' '}
      <bdi>{journey.route}</bdi>
    </Text>
  );
}

import { Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { useDoorsHold } from './use-doors-hold';

/** What the aircraft doors wait for here, and who has to do what about it. Nothing where they do not. */
export function DoorsHold({ flightId, own: withOwn }: { flightId: string; own?: boolean }) {
  const { t } = useWords();
  const { own, noes, scans } = useDoorsHold(flightId);
  const said = [
    withOwn && own > 0 && t('provisional.noesFirst', { n: own }),
    noes > 0 && t('offline.others.noes', { n: noes }),
    scans > 0 && t('offline.others.scans', { n: scans }),
  ].filter(Boolean);
  return said.map((text) => (
    <Text key={text as string} role="status" fw={600} className="blocker">
      {text}
    </Text>
  ));
}

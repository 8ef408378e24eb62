import { Badge, Group } from '@mantine/core';
import type { NamedPassenger } from '../api/shapes';
import { useWords } from '../i18n/use-words';

const colours: Record<string, string> = { LISTED: 'lagoon', STANDBY: 'sunrise', OUT: 'clay' };

/** The status of one person on a flight. */
export function PassengerStatus({ passenger: p }: { passenger: NamedPassenger }) {
  const { t, word } = useWords();
  return (
    <Group gap={4}>
      <Badge variant="light" color={p.boarded ? 'leaf' : colours[p.standing]}>
        {p.boarded ? t('gate.aboard') : word('standing', p.standing)}
      </Badge>
      {p.out && (
        <Badge variant="outline" color="stone">
          {word('out', p.out.code)}
        </Badge>
      )}
      {p.noAfterDoorsAt && (
        <Badge variant="filled" color="clay">
          {t('lateNo.badge')}
        </Badge>
      )}
      {p.toLeaveCabin && (
        <Badge variant="filled" color="clay">
          {t('cabin.badge')}
        </Badge>
      )}
      {(['absent', 'paperMissing', 'unreachable'] as const)
        .filter((flag) => p[flag])
        .map((flag) => (
          <Badge key={flag} variant="light" color="sunrise">
            {t(`gate.${flag}`)}
          </Badge>
        ))}
    </Group>
  );
}

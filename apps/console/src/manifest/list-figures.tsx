import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';

const shown = ['listed', 'standby', 'boarded', 'removed', 'refusedAtFreeze', 'refusedScans'] as const;

/** How full the aircraft is, large; the list in numbers, on one line beneath. */
export function ListFigures({ list }: { list: List }) {
  const { t, word } = useWords();
  const counts = list.counts as Record<string, number>;
  const worst = list.payloadKg
    .map((kg, i) => [kg, list.payloadLimitKg[i] ?? 0] as const)
    .sort((a, b) => b[0] / b[1] - a[0] / a[1])[0];
  return (
    <section className="card" aria-label={t('manifest.phase')}>
      <div className="strip">
        <Full name={t('flight.seatsTaken')} share={list.seatsTaken / list.seats}>
          {`${list.seatsTaken} / ${list.seats}`}
        </Full>
        {worst && (
          <Full name={t('manifest.payload')} share={worst[0] / worst[1]}>
            {`${Math.round((worst[0] / worst[1]) * 100)} %`}
          </Full>
        )}
      </div>
      <p className="counts">
        <Badge variant="light">{word('phase', list.phase)}</Badge>
        {shown
          .filter((n) => counts[n] !== undefined)
          .map((n) => (
            <span key={n}>
              {word('count', n)} <b className="num">{counts[n]}</b>
            </span>
          ))}
      </p>
    </section>
  );
}

function Full({ name, share, children }: { name: string; share: number; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" className="soft">
        {name}
      </Text>
      <div className="figure">
        <bdi>{children}</bdi>
      </div>
      <div className="bar" aria-hidden="true">
        <span
          style={{
            inlineSize: `${Math.min(100, share * 100)}%`,
            background: share > 1 ? 'var(--bad-line)' : undefined,
          }}
        />
      </div>
    </div>
  );
}

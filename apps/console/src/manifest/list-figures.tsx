import { Text } from '@mantine/core';
import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';

const shown = ['listed', 'standby', 'boarded', 'removed', 'refusedAtFreeze', 'refusedScans'] as const;

/** The list in numbers, and how full the aircraft is. */
export function ListFigures({ list }: { list: List }) {
  const { t, word } = useWords();
  const counts = list.counts as Record<string, number>;
  const worst = list.payloadKg
    .map((kg, i) => [kg, list.payloadLimitKg[i] ?? 0] as const)
    .sort((a, b) => b[0] / b[1] - a[0] / a[1])[0];
  return (
    <div className="figures">
      <Card name={t('manifest.phase')} value={word('phase', list.phase)} />
      <Card
        name={t('flight.seatsTaken')}
        value={`${list.seatsTaken} / ${list.seats}`}
        share={list.seatsTaken / list.seats}
      />
      {worst && (
        <Card
          name={t('manifest.payload')}
          value={`${Math.round((worst[0] / worst[1]) * 100)} %`}
          share={worst[0] / worst[1]}
        />
      )}
      {shown
        .filter((n) => counts[n] !== undefined)
        .map((n) => (
          <Card key={n} name={word('count', n)} value={String(counts[n])} />
        ))}
    </div>
  );
}

function Card({ name, value, share }: { name: string; value: string; share?: number }) {
  return (
    <div className="card">
      <Text size="sm" className="soft">
        {name}
      </Text>
      <div className="figure" style={{ fontSize: '1.125rem' }}>
        <bdi>{value}</bdi>
      </div>
      {share !== undefined && (
        <div className="bar" aria-hidden="true" style={{ marginBlockStart: 6 }}>
          <span
            style={{ inlineSize: `${Math.min(100, share * 100)}%`, background: share > 1 ? '#b84229' : undefined }}
          />
        </div>
      )}
    </div>
  );
}

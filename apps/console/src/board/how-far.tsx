import { Skeleton, Text } from '@mantine/core';
import type { OperationFigures } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { may } from '../sign-in/may';
import { Funnel } from './funnel';
import { InTheWay } from './in-the-way';
import { rangeOf } from './range-of';

/** How far everybody has come, and what holds them. One to four people could be recognised: a range stands there. */
export function HowFar({ op, figures }: { op: string; figures: OperationFigures | undefined }) {
  const { t } = useWords();
  const people = figures?.people as Record<string, number | null> | undefined;
  const few = Object.values(people ?? {}).includes(null);
  return (
    <section className="card" aria-label={t('chart.funnel')}>
      <div className="two-charts">
        {figures ? <Funnel people={figures.people} allButFew={figures.allButFew} /> : <Skeleton h={204} />}
        {may('people-list:read') && <InTheWay op={op} />}
      </div>
      {people && (
        <Text size="sm" mt="sm">
          {t('board.people.saidNo')}:{' '}
          <b className="num">
            {people['saidNo'] ?? rangeOf(figures?.allButFew?.includes('saidNo') ? people['registered'] : undefined)}
          </b>
          <span className="soft">
            {few && ` · ${t('board.few')}`} · {t('board.asOf')} <Moment at={figures?.asOf} />
          </span>
        </Text>
      )}
    </section>
  );
}

import { Skeleton, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { OperationFigures } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { may } from '../sign-in/may';
import { rangeOf } from './range-of';

export const useCounts = (operationId: string) =>
  useRead(
    ['counts', operationId],
    () => answer(endpoints.registration.GET('/operations/{operationId}/counts', { params: { path: { operationId } } })),
    { everyMs: 15_000 },
  );

const order = ['registered', 'consenting', 'saidNo', 'cleared', 'fit', 'aboard', 'arrived'] as const;

interface Props {
  people: OperationFigures['people'] | undefined;
  allButFew?: string[];
  asOf?: string;
}

/** Everyone once, by status. One to four people, or all but so few, could be recognised: a range stands there. */
export function PeopleFigures({ people, allButFew = [], asOf }: Props) {
  const { t } = useWords();
  const { data: counts } = useCounts(useOperationId());
  const own =
    counts &&
    ([
      ['people', counts.people],
      ['families', counts.families],
      ['cases', counts.cases],
    ] as const);
  const figures: [string, unknown][] = may('feed:read')
    ? order.map((name) => [
        t(`board.people.${name}`),
        people?.[name] === null
          ? rangeOf(allButFew.includes(name) ? (people['registered'] as number | null) : undefined)
          : people?.[name],
      ])
    : order.slice(0, 3).map((_, i) => [t(`board.own.${(own?.[i]?.[0] ?? 'people') as 'people'}`), own?.[i]?.[1]]);
  return (
    <div>
      <div className="figures">
        {figures.map(([name, value], i) => (
          <div className="card" key={i}>
            <Text size="sm" className="soft">
              {name}
            </Text>
            {value === undefined ? (
              <Skeleton h={30} w={56} mt={4} />
            ) : (
              <div className="figure">
                <bdi>{value as number | string}</bdi>
              </div>
            )}
          </div>
        ))}
      </div>
      {figures.some(([, value]) => typeof value === 'string') && (
        <Text size="sm" className="soft" mt="xs">
          {t('board.few')}
        </Text>
      )}
      {asOf && (
        <Text size="sm" className="soft" mt="xs">
          {t('board.asOf')} <Moment at={asOf} />
        </Text>
      )}
    </div>
  );
}

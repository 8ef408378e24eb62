import { Skeleton, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { may } from '../sign-in/may';

export const useCounts = (operationId: string) =>
  useRead(
    ['counts', operationId],
    () => answer(endpoints.registration.GET('/operations/{operationId}/counts', { params: { path: { operationId } } })),
    { everyMs: 15_000 },
  );

const order = ['registered', 'consenting', 'saidNo', 'cleared', 'fit', 'aboard', 'arrived'] as const;

/** Everyone once, by status. A figure of one to four people, or all but so few, could identify somebody: left out. */
export function PeopleFigures({ people, asOf }: { people: Record<string, unknown> | undefined; asOf?: string }) {
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
    ? order.map((name) => [t(`board.people.${name}`), people?.[name]])
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
              <Figure value={value as number | null} few={t('board.few')} />
            )}
          </div>
        ))}
      </div>
      {figures.some(([, value]) => value === null) && (
        <Text size="sm" className="soft" mt="xs">
          – : {t('board.few')}
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

const Figure = ({ value, few }: { value: number | null; few: string }) => (
  <div className="figure">
    <bdi title={value === null ? few : undefined}>{value ?? '–'}</bdi>
  </div>
);

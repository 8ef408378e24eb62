import { Skeleton, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';

export const useCounts = (operationId: string) =>
  useRead(
    ['counts', operationId],
    () => answer(endpoints.registration.GET('/operations/{operationId}/counts', { params: { path: { operationId } } })),
    { everyMs: 15_000 },
  );

/** How many are registered, for those who may not follow how far they have come. */
export function PeopleFigures({ op }: { op: string }) {
  const { t } = useWords();
  const { data: counts } = useCounts(op);
  return (
    <div className="strip">
      {(['people', 'families', 'cases'] as const).map((name) => (
        <div key={name}>
          <Text size="sm" className="soft">
            {t(`board.own.${name}`)}
          </Text>
          <div className="figure">{counts ? <bdi>{counts[name]}</bdi> : <Skeleton h={30} w={56} mt={4} />}</div>
        </div>
      ))}
    </div>
  );
}

import { Text } from '@mantine/core';
import { answerOrNone } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { MedicalFile } from '../api/shapes';
import { platformNow } from '../config';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { weeksByNow } from './weeks-by-now';

/** The weeks of pregnancy that the last examination found, and how many they are by now. */
export function KnownPregnancy({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = useRead<MedicalFile | null>(['medical-file', personId, 'known'], () =>
    answerOrNone(endpoints.medical.GET('/people/{personId}/file', { params: { path: { personId } } })),
  );
  if (data?.pregnancyWeeks === undefined) return null;
  return (
    <Text size="sm" fw={600}>
      {t('medical.pregnancyWeeks')}: <bdi className="num">{data.pregnancyWeeks}</bdi> (
      <Moment at={data.decidedAt} />) · {t('medical.byNow')}{' '}
      <bdi className="num">{weeksByNow(data.pregnancyWeeks, data.decidedAt, platformNow())}</bdi>
    </Text>
  );
}

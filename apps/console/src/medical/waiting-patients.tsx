import { Badge, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { PageOf, Referral, WaitingPatient } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useAllPages } from '../list/use-all-pages';
import { useOperationId } from '../operation/use-operation';
import { WorkList } from '../queue/work-list';
import { may } from '../sign-in/may';
import { ExamineNext } from './examine-next';

const asked = (query: { operationId: string; limit: number; after: string | undefined; among?: string }) =>
  answer(endpoints.medical.GET('/waiting', { params: { query } })) as Promise<PageOf<WaitingPatient>>;

/** Who waits for a clinician, the next flight first, with what their sheet says of them. @param most so many at the most */
export function WaitingPatients({ most }: { most?: number }) {
  const { t, word } = useWords();
  const operationId = useOperationId();
  const said = useAllPages<Referral>(
    ['medical-referrals', 'all', operationId],
    may('caseload:read-medical-queue')
      ? (after) =>
          answer(
            endpoints.registration.GET('/referrals/medical', { params: { query: { operationId, limit: 200, after } } }),
          ) as Promise<PageOf<Referral>>
      : undefined,
  );
  const remark = ({ personId, decision }: WaitingPatient) => (
    <>
      {said.data
        ?.filter((r) => r.personId === personId && r.text)
        .map((r) => (
          <Text size="sm" key={r.referralId}>
            <bdi dir="auto">{r.text}</bdi>
          </Text>
        ))}
      {decision && <Badge variant="light">{word('fitness', decision)}</Badge>}
    </>
  );
  return (
    <WorkList
      queue="medical"
      cache={['medical-waiting']}
      ask={async (query) => {
        const page = await asked(query);
        return { ...page, items: page.items.map((p) => ({ ...p, since: p.registeredOn })) };
      }}
      none={t('medical.none')}
      label={t('medical.file')}
      whys="whyExamine"
      form={({ personId }, next) => <ExamineNext personId={personId} onDone={next} />}
      work={may('medical:record') ? t('medical.examine') : undefined}
      remark={remark}
      most={most}
    />
  );
}

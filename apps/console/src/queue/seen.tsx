import { Button, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Referral } from '../api/shapes';
import { useWrite, type WriteHeaders } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';

export type Profession = 'medical' | 'protection';

const see = {
  medical: (path: { personId: string; referralId: string }, headers: WriteHeaders) =>
    endpoints.registration.POST('/people/{personId}/referrals/medical/{referralId}/sightings', {
      params: { path },
      headers,
    }),
  protection: (path: { personId: string; referralId: string }, headers: WriteHeaders) =>
    endpoints.registration.POST('/people/{personId}/referrals/protection/{referralId}/sightings', {
      params: { path },
      headers,
    }),
};

/** By whom and when it was seen; or that nobody has yet, and the button for whoever does. */
export function Seen({ referral, profession }: { referral: Referral; profession: Profession }) {
  const { t } = useWords();
  const { personId, referralId, seenAt, seenBy, actions } = referral;
  const write = useWrite((_: null, headers) => answer(see[profession]({ personId, referralId }, headers)), {
    refresh: [['referrals', profession], [`${profession}-referrals`]],
  });
  return (
    <>
      {seenAt ? (
        <Text size="sm" component="span">
          {t('queue.seenBy')} <bdi>{seenBy}</bdi> · <Moment at={seenAt} />
        </Text>
      ) : (
        <Text size="sm" component="span" fw={600}>
          {t('queue.notYetSeen')}
        </Text>
      )}
      {actions.includes('see-referral') && (
        <Button size="compact-sm" variant="default" loading={write.isPending} onClick={() => write.mutate(null)}>
          {t('queue.see')}
        </Button>
      )}
      <ProblemNote error={write.error} onRetry={() => write.mutate(null)} />
    </>
  );
}

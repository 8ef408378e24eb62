import { Badge, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Referral } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { may } from '../sign-in/may';
import { Seen, type Profession } from './seen';

const asked = {
  medical: (personId: string) =>
    endpoints.registration.GET('/people/{personId}/referrals/medical', { params: { path: { personId } } }),
  protection: (personId: string) =>
    endpoints.registration.GET('/people/{personId}/referrals/protection', { params: { path: { personId } } }),
};

/** What came with the person's sheet, beside the form in which this profession decides: seen by somebody, or not yet. */
export function FromTheSheet({ personId, profession }: { personId: string; profession: Profession }) {
  const { t, word } = useWords();
  const { data = [], error } = useRead<Referral[]>(
    ['referrals', profession, personId],
    may(`caseload:read-${profession}-queue`) ? () => answer(asked[profession](personId)) : undefined,
  );
  if (error) return <ProblemNote error={error} />;
  return data.map((r) => (
    <Stack key={r.referralId} gap={4} className="blocker" role="note">
      <Text size="sm" className="soft">
        {t('queue.fromTheSheet')} <Moment at={r.receivedAt} />
      </Text>
      {r.text && (
        <Text>
          <bdi dir="auto">{r.text}</bdi>
        </Text>
      )}
      <Group gap={4}>
        {[...(r.needs ?? []).map((n) => word('need', n)), ...(r.signs ?? []).map((s) => word('import', s))].map((s) => (
          <Badge key={s} variant="light">
            {s}
          </Badge>
        ))}
      </Group>
      <Group gap="xs">
        <Seen referral={r} profession={profession} />
      </Group>
    </Stack>
  ));
}

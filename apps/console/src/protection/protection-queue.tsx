import { Badge } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWords } from '../i18n/use-words';
import { QueuePage } from '../queue/queue-page';
import { Referrals } from '../queue/referrals';
import { may } from '../sign-in/may';
import { Concerns } from './concerns';
import { FollowUps } from './follow-ups';
import { GateFindings } from './gate-findings';
import { Screen } from './screen';
import { WaitingForProtection } from './waiting-for-protection';

const forms = ({ personId }: { personId: string }) => may('protection:record') && <Screen personId={personId} />;

/** Who is not cleared, the earliest registered first, and signs of fear from sheets. */
export function ProtectionQueue() {
  const { t, word } = useWords();
  return (
    <QueuePage
      besides={
        <>
          <GateFindings />
          <Concerns />
          <FollowUps />
        </>
      }
      name="protection"
      waiting={<WaitingForProtection />}
      referred={
        may('caseload:read-protection-queue') && (
          <Referrals
            cache="protection-referrals"
            profession="protection"
            ask={(query) => answer(endpoints.registration.GET('/referrals/protection', { params: { query } }))}
            understood={{
              name: t('protection.signs'),
              width: '1.5fr',
              plain: true,
              cell: (r) =>
                (r.signs ?? []).map((s) => (
                  <Badge key={s} variant="light" me={4}>
                    {word('import', s)}
                  </Badge>
                )),
            }}
            forms={forms}
          />
        )
      }
    />
  );
}

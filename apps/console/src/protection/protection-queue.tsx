import { Badge } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { WaitingForProtection } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { QueuePage } from '../queue/queue-page';
import { QueueTable } from '../queue/queue-table';
import { Referrals } from '../queue/referrals';
import { may } from '../sign-in/may';
import { Concerns } from './concerns';
import { FollowUps } from './follow-ups';
import { GateFindings } from './gate-findings';
import { Screen } from './screen';

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
      waiting={<Waiting />}
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

function Waiting() {
  const { t, word } = useWords();
  return (
    <QueueTable<WaitingForProtection>
      cache="protection-waiting"
      ask={(query) => answer(endpoints.protection.GET('/waiting', { params: { query } }))}
      label={t('queue.waiting')}
      none={t('protection.none')}
      columns={[
        { name: t('person.age'), width: '1fr', cell: (p) => word('band', p.ageBand) },
        { name: t('person.registeredOn'), width: '1.3fr', cell: (p) => <Moment at={p.registeredOn} /> },
      ]}
      forms={forms}
      formsWidth="15rem"
    />
  );
}

import { Badge } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { WaitingPatient } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { Until } from '../moment/until';
import { QueuePage } from '../queue/queue-page';
import { QueueTable } from '../queue/queue-table';
import { Referrals } from '../queue/referrals';
import { Examine } from './examine';

/** Who waits for a clinician, and health notes from sheets, which nobody else sees. */
export function MedicalQueue() {
  const { t } = useWords();
  return (
    <QueuePage
      name="medical"
      waiting={<Waiting />}
      referred={
        <Referrals
          cache="medical-referrals"
          profession="medical"
          ask={(query) => answer(endpoints.registration.GET('/referrals/medical', { params: { query } }))}
          understood={{
            name: t('medical.needs'),
            width: '1fr',
            cell: (r) => <bdi className="code">{r.needs?.join(' ')}</bdi>,
          }}
          forms={(r) => <Examine personId={r.personId} kind="examination" />}
        />
      }
    />
  );
}

function Waiting() {
  const { t, word } = useWords();
  return (
    <QueueTable<WaitingPatient>
      cache="medical-waiting"
      ask={(query) => answer(endpoints.medical.GET('/waiting', { params: { query } }))}
      label={t('queue.waiting')}
      none={t('medical.none')}
      columns={[
        { name: t('person.registeredOn'), width: '1.3fr', cell: (p) => <Moment at={p.registeredOn} /> },
        {
          name: t('medical.decision'),
          width: '1.5fr',
          cell: (p) =>
            p.decision ? (
              <Badge variant="light">{word('fitness', p.decision)}</Badge>
            ) : (
              <span className="soft">{t('medical.notSeen')}</span>
            ),
        },
        { name: t('documents.validUntil'), width: '1.6fr', cell: (p) => <Until at={p.validUntil} /> },
      ]}
      forms={(p) => (
        <>
          <Examine personId={p.personId} kind="examination" />
          <Examine personId={p.personId} kind="check" />
        </>
      )}
      formsWidth="32rem"
      desk="medical"
    />
  );
}

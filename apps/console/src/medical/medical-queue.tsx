import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWords } from '../i18n/use-words';
import { QueuePage } from '../queue/queue-page';
import { Referrals } from '../queue/referrals';
import { Examine } from './examine';
import { WaitingPatients } from './waiting-patients';

/** Who waits for a clinician, and health notes from sheets, which nobody else sees. */
export function MedicalQueue() {
  const { t } = useWords();
  return (
    <QueuePage
      name="medical"
      waiting={<WaitingPatients />}
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

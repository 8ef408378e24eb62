import type { Consents, Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Dialog } from '../shell/dialog';
import { ReconfirmForm } from './reconfirm-form';

/** The person, asked again, still wishes to go: a dialog like the one of the first yes. */
export function Reconfirm({ person, consent }: { person: Person; consent: Consents }) {
  const { t } = useWords();
  return (
    <Dialog label={t('consent.reconfirm')} button={{ size: 'compact-sm' }}>
      {(close) => <ReconfirmForm person={person} consent={consent} onDone={close} />}
    </Dialog>
  );
}

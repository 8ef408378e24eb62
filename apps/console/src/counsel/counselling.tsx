import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Dialog } from '../shell/dialog';
import { CounsellingForm } from './counselling-form';

/** Opens the form for a counselling session. */
export function Counselling({ person }: { person: Person }) {
  const { t } = useWords();
  return (
    <Dialog label={t('counsel.record')} size="xl">
      {(close) => <CounsellingForm person={person} onDone={close} />}
    </Dialog>
  );
}

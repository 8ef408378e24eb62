import { useWords } from '../i18n/use-words';
import { Dialog } from '../shell/dialog';
import { DraftAbout } from '../shell/draft-about';
import { may } from '../sign-in/may';
import { TellForm, type PlaceOfTelling } from './tell-form';

interface Props {
  personId: string;
  desk: PlaceOfTelling;
  size?: 'sm' | 'md' | 'compact-sm';
}

/** Wherever somebody may hear of fear or violence: what is written goes to protection, and nobody else reads it. */
export function TellProtection({ personId, desk, size = 'compact-sm' }: Props) {
  const { t } = useWords();
  if (!may('protection:refer')) return null;
  return (
    <DraftAbout value={personId}>
      <Dialog label={t('tell.button')} button={{ size, variant: 'outline', color: 'stone' }}>
        {(close) => <TellForm personId={personId} desk={desk} onClose={close} />}
      </Dialog>
    </DraftAbout>
  );
}

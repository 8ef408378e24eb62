import { answerOrNone } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Person } from '../api/shapes';
import { Counselling } from '../counsel/counselling';
import { useWords } from '../i18n/use-words';
import { Examine } from '../medical/examine';
import { Screen } from '../protection/screen';
import { Dialog } from '../shell/dialog';
import { may } from '../sign-in/may';
import { CorrectPerson } from './correct-person';
import { ExitForm } from './exit-form';
import { RecordDocument } from './record-document';

/** The form that begins to resolve a reason, for those who may; nothing where others have to. */
export function Resolve({ rule, person }: { rule: string; person: Person }) {
  switch (rule) {
    case 'identity-is-confirmed':
      return may('person:register') && person.actions.includes('correct') && <CorrectPerson person={person} />;
    case 'consent-stands':
    case 'yes-is-for-this-journey':
    case 'of-age-they-say-yes-themselves':
      return may('counselling:record') && <Counselling person={person} />;
    case 'document-holds-on-arrival':
      return may('document:record') && <RecordDocument person={person} />;
    case 'exit-is-granted':
      return may('exit-clearance:record') && <RecordExit personId={person.personId} />;
    case 'fit-to-fly-until-departure':
      return may('medical:record') && <Examine personId={person.personId} kind="examination" />;
    case 'protection-has-cleared':
      return may('protection:record') && <Screen personId={person.personId} />;
    default:
      return null;
  }
}

function RecordExit({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = useRead(['exit', 'known', personId], () =>
    answerOrNone(endpoints.registration.GET('/people/{personId}/exit-clearance', { params: { path: { personId } } })),
  );
  return (
    <Dialog label={t('exit.record')}>
      {(close) => <ExitForm personId={personId} known={data ?? undefined} onDone={close} />}
    </Dialog>
  );
}

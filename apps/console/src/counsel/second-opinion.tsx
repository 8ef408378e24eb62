import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Session } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { AskFirst } from '../shell/ask-first';

interface Props {
  session: Session;
  personId: string;
  /** The person was asked again, away from the authorities; or a proxy may decide. */
  kind: 'independent-confirmation' | 'proxy-approvals';
}

/** What only somebody other than the counsellor can add to a session. */
export function SecondOpinion({ session, personId, kind }: Props) {
  const { t } = useWords();
  const params = { path: { sessionId: session.sessionId } };
  const add = useWrite(
    (_: null, headers) =>
      answer(
        kind === 'proxy-approvals'
          ? endpoints.consent.POST('/counselling-sessions/{sessionId}/proxy-approvals', { params, headers })
          : endpoints.consent.POST('/counselling-sessions/{sessionId}/independent-confirmation', { params, headers }),
      ),
    { refresh: [['sessions', personId]] },
  );
  return (
    <AskFirst
      label={t(`counsel.${kind}.label`)}
      means={t(`counsel.${kind}.means`)}
      write={add}
      button={{ size: 'compact-sm' }}
    />
  );
}

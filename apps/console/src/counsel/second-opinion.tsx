import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Session } from '../api/shapes';
import { useWrite, type WriteHeaders } from '../api/write';
import { useWords } from '../i18n/use-words';
import { AskFirst } from '../shell/ask-first';

type Params = { path: { sessionId: string } };

const writes = {
  'independent-confirmation': (params: Params, headers: WriteHeaders) =>
    endpoints.consent.POST('/counselling-sessions/{sessionId}/independent-confirmation', { params, headers }),
  'proxy-approvals': (params: Params, headers: WriteHeaders) =>
    endpoints.consent.POST('/counselling-sessions/{sessionId}/proxy-approvals', { params, headers }),
  witness: (params: Params, headers: WriteHeaders) =>
    endpoints.consent.POST('/counselling-sessions/{sessionId}/witness', { params, headers }),
};

interface Props {
  session: Session;
  personId: string;
  /** The person was asked again, away from the authorities; a proxy may decide; or a colleague was there as a witness. */
  kind: keyof typeof writes;
}

/** What only somebody other than the counsellor can add to a session. */
export function SecondOpinion({ session, personId, kind }: Props) {
  const { t } = useWords();
  const params = { path: { sessionId: session.sessionId } };
  const add = useWrite((_: null, headers) => answer(writes[kind](params, headers)), {
    refresh: [['sessions', personId], ['consent-waiting']],
  });
  return (
    <AskFirst
      label={t(`counsel.${kind}.label`)}
      means={t(`counsel.${kind}.means`)}
      write={add}
      button={{ size: 'compact-sm' }}
    />
  );
}

import { SegmentedControl, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { WaitingForCounsellor } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { usePerson } from '../person-name/name-of';
import { Loaded } from '../shell/loaded';
import { useView } from '../shell/use-view';
import { may } from '../sign-in/may';
import { CounsellingForm } from './counselling-form';
import { GiveConsent } from './give-consent';
import { ReconfirmForm } from './reconfirm-form';
import { Sessions } from './sessions';

type Step = 'talk' | 'answer' | 'again';
const asksAgain: ReadonlySet<string> = new Set(['RECONFIRMATION', 'CHANGED']);
const beginsWith = (why: string): Step => (asksAgain.has(why) ? 'again' : why === 'ANSWER' ? 'answer' : 'talk');

/** The form for what the person waits for: the talk, then what they say; or the question whether they still wish to go. */
export function CounselNext({ row, onDone }: { row: WaitingForCounsellor; onDone: () => void }) {
  const { t } = useWords();
  const { personId, why } = row;
  const [step, setStep] = useView<Step>(beginsWith(why));
  const person = usePerson(personId);
  const consents = useRead(['consents', personId], () =>
    answer(endpoints.consent.GET('/people/{personId}/consents', { params: { path: { personId } } })),
  );
  const counsels = may('counselling:record');
  return (
    <Loaded of={person}>
      {(p) => {
        const yes = consents.data?.find((c) => c.purpose === 'RETURN');
        const again = yes?.actions.includes('reconfirm');
        return (
          <Stack>
            {counsels && (
              <SegmentedControl
                aria-label={t('counselQueue.step')}
                value={step}
                onChange={(v) => setStep(v as Step)}
                data={[
                  { value: 'talk', label: t('counselQueue.talk') },
                  { value: 'answer', label: t('counselQueue.answer') },
                  ...(again ? [{ value: 'again', label: t('consent.reconfirm') }] : []),
                ]}
              />
            )}
            {(step !== 'talk' || !counsels) && <Sessions personId={personId} />}
            {!counsels && !again && <Text className="soft">{t('counselQueue.forCounsellors')}</Text>}
            {counsels && step === 'talk' && <CounsellingForm person={p} onDone={() => setStep('answer')} />}
            {may('consent:give') && step === 'answer' && (
              <GiveConsent person={p} consents={consents.data ?? []} onDone={onDone} />
            )}
            {step === 'again' && yes && again && <ReconfirmForm person={p} consent={yes} onDone={onDone} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}

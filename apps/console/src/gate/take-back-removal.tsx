import { Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Choice } from '../shell/choice';
import { Form } from '../shell/form';
import type { GateForm } from './gate-step';
import { takenBackReasons, type WhyTakenBack } from './taken-back-reasons';

/** Puts somebody back on the list whom somebody took off by hand; of an escort who comes after all, every child in their care. */
export function TakeBackRemoval({ flightId, passenger, onDone }: GateForm) {
  const { t } = useWords();
  const { personId, offByHand, escortRef = '' } = passenger;
  const [why, setWhy] = useState<WhyTakenBack | ''>('');
  const path = { flightId };
  const takeBack = useWrite(
    (because: WhyTakenBack, headers) =>
      answer(
        offByHand === 'ESCORT_ABSENT'
          ? endpoints.manifests.POST('/flights/{flightId}/escort-absences/taking-back', {
              params: { path },
              headers,
              body: { escortRef, why: because },
            })
          : endpoints.manifests.POST('/flights/{flightId}/removals/{personId}/taking-back', {
              params: { path: { ...path, personId } },
              headers,
              body: { why: because },
            }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone },
  );
  return (
    <Form submit={t('gate.takeBack')} write={takeBack} onSend={() => why && takeBack.mutate(why)} disabled={!why}>
      <Text size="sm">{t('gate.takeBackMeans')}</Text>
      <Choice
        label={t('gate.why')}
        data={useCodeOptions('takenBack', takenBackReasons)}
        value={why}
        onChange={setWhy}
      />
    </Form>
  );
}

import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Consents, Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import { Form } from '../shell/form';
import { WithdrawForm } from '../withdraw/withdraw-form';
import { HowItWasSaid } from './how-it-was-said';
import { JourneyFields } from './journey-fields';
import { isJourney, journeyRequest, usualJourney, type JourneyForm } from './journey-form';
import { useSessions } from './use-sessions';
import { WhatHasChanged } from './what-has-changed';

const places = ['PHONE', 'SHELTER', 'CHECKIN', 'GATE', 'OTHER'] as const;
/** How a no was said that was the answer to this question. */
const channels = new Map<string, 'PHONE' | 'GATE'>([
  ['PHONE', 'PHONE'],
  ['GATE', 'GATE'],
]);
const blank = { place: '' as (typeof places)[number] | '', language: '', interpreter: '', alone: false, told: false };

/** Where, in which language and alone; the new day and the talk about what has changed, where there are any. Nothing is filled in. */
export function ReconfirmForm({ person, consent, onDone }: { person: Person; consent: Consents; onDone: () => void }) {
  const { t } = useWords();
  const { personId } = person;
  const [form, set] = useState(blank);
  const [no, saysNo] = useState(false);
  const change = (part: Partial<typeof blank>): void => set({ ...form, ...part });
  const usual = usualJourney(useOperation());
  const [journey, setJourney] = useState<JourneyForm>();
  const named = journey ?? usual;
  const talk = useSessions(personId).data?.find((s) => s.changes);
  const namesJourney = !consent.journey?.via || consent.toTell?.includes('ROUTE_CHANGED');
  const again = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.consent.POST('/people/{personId}/reconfirmations', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(consent.version) },
          body: {
            askedInPrivate: form.alone,
            place: form.place || 'OTHER',
            language: form.language,
            ...(form.interpreter && { interpreter: form.interpreter }),
            ...(form.told && { daysTold: consent.moved?.map((m) => m.day) ?? [] }),
            ...(consent.toTell && talk && { sessionId: talk.sessionId }),
            ...(namesJourney && { journey: journeyRequest(person, named) }),
          },
        }),
      ),
    { refresh: [['consents', personId], ['readiness'], ['consent-waiting']], onDone },
  );
  const options = useCodeOptions('askedAt', places);
  if (no)
    return <WithdrawForm personId={personId} channel={channels.get(form.place) ?? 'IN_PERSON'} onClose={onDone} />;
  return (
    <Form
      submit={t('consent.reconfirm')}
      no={{ label: t('withdraw.button'), onClick: () => saysNo(true) }}
      write={again}
      onSend={() => again.mutate(null)}
      disabled={!form.place || !form.language || (namesJourney && !isJourney(named))}
    >
      <HowItWasSaid said={form} places={options} onChange={change} />
      {(consent.moved ?? []).map((m) => (
        <Text key={`${m.flightId} ${m.leg}`}>
          {m.leg && t('consent.movedLeg', { leg: m.leg })} {t('consent.movedDay', { day: m.day, toldDay: m.toldDay })}
        </Text>
      ))}
      {(consent.moved ?? []).length > 0 && (
        <Checkbox
          label={t('consent.dayWasTold')}
          checked={form.told}
          onChange={(e) => change({ told: e.currentTarget.checked })}
        />
      )}
      {consent.toTell && <WhatHasChanged person={person} toTell={consent.toTell} talk={talk} />}
      {namesJourney && (
        <>
          {!consent.journey && <Text>{t('consent.namesNoJourney')}</Text>}
          <JourneyFields person={person} value={named} onChange={setJourney} />
        </>
      )}
      <Checkbox
        label={t('counsel.facts.privateInterview')}
        checked={form.alone}
        onChange={(e) => change({ alone: e.currentTarget.checked })}
      />
    </Form>
  );
}

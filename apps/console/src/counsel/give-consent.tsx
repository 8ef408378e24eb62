import { SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { utcDayOf } from '@homeward/kernel/utc';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import type { Consents, Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { platformNow } from '../config';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { endOfDay } from '../moment/day-meant';
import { sayMoment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { isChosen, theOnly, type Chosen } from '../shell/chosen';
import { YesNo } from '../shell/yes-no';
import { GuardianFields } from './guardian-fields';
import { guardianRequest, noGuardian } from './guardian-form';
import { JourneyLine } from './journey-line';
import { useSessions } from './use-sessions';
import { Drafted } from '../shell/drafted';

const purposes = ['RETURN', 'DATA_PROCESSING', 'EMBASSY_SHARING', 'CARRIER_SHARING'] as const;
const givers = ['SELF', 'GUARDIAN', 'CHILD_AND_GUARDIAN', 'PROXY'] as const;
const methods = ['SIGNATURE', 'THUMB_MARK', 'VERBAL_WITNESSED', 'DIGITAL'] as const;
const needsWitness: ReadonlySet<string> = new Set(['THUMB_MARK', 'VERBAL_WITNESSED']);
const withGuardian: ReadonlySet<string> = new Set(['GUARDIAN', 'CHILD_AND_GUARDIAN']);
const witnessFields = ['name', 'telephone', 'witnessRelation'] as const;
const proxyFields = ['proxyName', 'proxyTelephone', 'relation', 'document'] as const;
const inDays = (days: number): string => utcDayOf(new Date(platformNow().getTime() + days * 86_400_000));

interface Props {
  person: Person;
  consents: Consents[];
  /** What follows once an answer is recorded. */
  onDone?: () => void;
}

/** Records one yes, or one no at the first question. */
export function GiveConsent({ person, consents, onDone }: Props) {
  const { t, word, language } = useWords();
  const { personId } = person;
  const sessions = useSessions(personId);
  const blank = () => ({
    consentId: newId(),
    purpose: '' as (typeof purposes)[number] | '',
    givenBy: '' as (typeof givers)[number] | '',
    method: '' as (typeof methods)[number] | '',
    name: '',
    telephone: '',
    witnessRelation: '',
    validUntil: inDays(29),
    proxyName: '',
    proxyTelephone: '',
    relation: '',
    document: '',
    sessionId: '',
    guardian: noGuardian,
  });
  const [form, set] = useState(blank);
  const chosen = form.sessionId || theOnly(sessions.data)?.sessionId || '';
  const session = sessions.data?.find((s) => s.sessionId === chosen);
  const known = consents.find((c) => c.purpose === form.purpose);
  const refresh = [['consents', personId], ['readiness'], ['consent-waiting']];
  const params = { path: { personId } };
  const give = useWrite(
    (
      {
        purpose,
        name,
        telephone,
        witnessRelation,
        proxyName,
        proxyTelephone,
        relation,
        document,
        ...more
      }: Chosen<typeof form, 'purpose' | 'givenBy' | 'method'>,
      headers,
    ) =>
      answer(
        endpoints.consent.POST('/people/{personId}/consents', {
          params,
          headers: { ...headers, ...onVersion(known?.version) },
          body: {
            consentId: more.consentId,
            givenBy: more.givenBy,
            method: more.method,
            purpose,
            sessionId: chosen,
            validUntil: endOfDay(more.validUntil),
            language: session?.language ?? 'eng',
            // A yes is to the journey that was explained.
            ...(purpose === 'RETURN' && session?.journey && { journey: session.journey }),
            ...(needsWitness.has(more.method) && name && { witness: { name, telephone, relation: witnessRelation } }),
            ...(withGuardian.has(more.givenBy) && { guardian: guardianRequest(more.guardian) }),
            ...(more.givenBy === 'PROXY' && {
              proxy: { name: proxyName, telephone: proxyTelephone, relation, document },
            }),
          },
        }),
      ),
    { refresh, onDone: () => (set(blank), onDone?.()) },
  );
  const refuse = useWrite(
    (purpose: (typeof purposes)[number], headers) =>
      answer(endpoints.consent.POST('/people/{personId}/refusals', { params, headers, body: { purpose } })),
    { refresh, onDone },
  );
  const isPending = give.isPending || refuse.isPending;
  /** One answer at a time: what went wrong with the other is over. */
  const saysNo = (): void => {
    if (isPending || !form.purpose) return;
    give.reset();
    refuse.mutate(form.purpose);
  };
  const pick = (name: 'purpose' | 'givenBy' | 'method', data: { value: string; label: string }[]) => (
    <Choice label={t(`consent.${name}`)} data={data} value={form[name]} onChange={(v) => set({ ...form, [name]: v })} />
  );
  const text = (name: (typeof witnessFields)[number] | (typeof proxyFields)[number]) => (
    <TextInput
      key={name}
      label={t(`consent.${name}`)}
      value={form[name]}
      dir="auto"
      onChange={(e) => set({ ...form, [name]: e.currentTarget.value })}
    />
  );
  const [purposeOptions, giverOptions, methodOptions] = [
    useCodeOptions('purpose', purposes),
    useCodeOptions('giver', givers),
    useCodeOptions('method', methods),
  ];
  const saysYes = (): void => {
    if (isPending || !isChosen(form, 'purpose', 'givenBy', 'method')) return;
    refuse.reset();
    give.mutate(form);
  };
  if (sessions.data?.length === 0) return <Text className="soft">{t('consent.counselFirst')}</Text>;
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        saysYes();
      }}
    >
      <Drafted name={t('consent.give')} about={personId} write={{ isPending, error: give.error ?? refuse.error }}>
        <Stack gap="sm">
          <Title order={3}>{t('consent.give')}</Title>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            {pick('purpose', purposeOptions)}
            {pick('givenBy', giverOptions)}
            {pick('method', methodOptions)}
            <Choice
              label={t('consent.session')}
              value={chosen}
              onChange={(sessionId) => set({ ...form, sessionId })}
              data={(sessions.data ?? []).map((s) => ({
                value: s.sessionId,
                label: `${sayMoment(language, s.heldAt)} · ${word('place', s.place)}`,
              }))}
            />
            <DayField
              label={t('documents.validUntil')}
              value={form.validUntil}
              required
              onChange={(validUntil) => set({ ...form, validUntil })}
            />
            {withGuardian.has(form.givenBy) && (
              <GuardianFields
                person={person}
                value={form.guardian}
                onChange={(guardian) => set({ ...form, guardian })}
              />
            )}
            {form.givenBy === 'PROXY' && proxyFields.map(text)}
            {needsWitness.has(form.method) && witnessFields.map(text)}
          </SimpleGrid>
          {form.purpose && (
            <Text size="sm" className="soft">
              {word('afterNo', form.purpose)}
            </Text>
          )}
          {form.purpose === 'RETURN' && <JourneyLine journey={session?.journey} />}
          <ProblemNote error={give.error ?? refuse.error} onRetry={refuse.error ? saysNo : saysYes} />
          <YesNo
            yes={{
              label: t('consent.saysYes'),
              pending: give.isPending,
              disabled: !isChosen({ ...form, chosen }, 'purpose', 'givenBy', 'method', 'chosen'),
            }}
            no={{
              label: t('consent.saysNo'),
              pending: refuse.isPending,
              disabled: !form.purpose,
              onClick: saysNo,
            }}
          />
        </Stack>
      </Drafted>
    </form>
  );
}

import { Button, Checkbox, MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useFamily } from '../family/use-family';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import { ProblemNote } from '../problem/problem-note';
import { JourneyFields } from './journey-fields';
import { journeyRequest, usualJourney, type JourneyForm } from './journey-form';
import { emptySession, facts, places, topics, type SessionForm } from './session-form';

/** A session as it was held, good or not; shortcomings are refused when consent is asked for. */
export function CounsellingForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t, word } = useWords();
  const { personId, familyId } = person;
  const [form, set] = useState(() => emptySession(person.languages?.[0] ?? ''));
  const change = (part: Partial<SessionForm>): void => set({ ...form, ...part });
  const usual = usualJourney(useOperation());
  const [journey, setJourney] = useState<JourneyForm>();
  const family = useFamily(familyId);
  const hold = useWrite(
    ({ impaired, interpreter, answers, explained, ...rest }: SessionForm & { explained: JourneyForm }, headers) =>
      answer(
        endpoints.consent.POST('/counselling-sessions', {
          headers,
          body: {
            ...rest,
            personId,
            capacity: impaired ? 'IMPAIRED' : 'OK',
            answers: answers.filter(Boolean),
            journey: journeyRequest(person, explained),
            ...(interpreter && { interpreter }),
          },
        }),
      ),
    { refresh: [['sessions']], onDone },
  );
  const save = () => hold.mutate({ ...form, explained: journey ?? usual });
  const others = (family.data?.members ?? []).filter((m) => m.personId !== personId);
  const placeOptions = useCodeOptions('place', places);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        save();
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
          <Select
            label={t('counsel.place')}
            data={placeOptions}
            value={form.place}
            allowDeselect={false}
            onChange={(v) => change({ place: v as 'OFFICE' })}
          />
          <TextInput
            label={t('person.language')}
            description={t('counsel.iso')}
            value={form.language}
            required
            maxLength={3}
            dir="ltr"
            onChange={(e) => change({ language: e.currentTarget.value.toLowerCase() })}
          />
          <TextInput
            label={t('counsel.interpreter')}
            description={t('counsel.interpreterHint')}
            value={form.interpreter}
            dir="auto"
            onChange={(e) => change({ interpreter: e.currentTarget.value })}
          />
        </SimpleGrid>
        <JourneyFields person={person} value={journey ?? usual} onChange={setJourney} />
        <Checkbox.Group
          label={t('counsel.topics')}
          value={form.topics}
          onChange={(v) => change({ topics: v as SessionForm['topics'] })}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={6} mt={6}>
            {topics.map((topic) => (
              <Checkbox key={topic} value={topic} label={word('topic', topic)} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        {form.answers.map((said, i) => (
          <Textarea
            key={i}
            label={t(i === 0 ? 'counsel.question1' : 'counsel.question2')}
            value={said}
            dir="auto"
            autosize
            onChange={(e) => change({ answers: form.answers.map((a, j) => (j === i ? e.currentTarget.value : a)) })}
          />
        ))}
        <Checkbox.Group
          label={t('counsel.howItWas')}
          value={facts.filter((f) => form[f])}
          onChange={(v) => change(Object.fromEntries(facts.map((f) => [f, v.includes(f)])))}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={6} mt={6}>
            {facts.map((fact) => (
              <Checkbox key={fact} value={fact} label={t(`counsel.facts.${fact}`)} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        {others.length > 0 && (
          <MultiSelect
            label={t('counsel.dependants')}
            description={t('counsel.dependantsHint')}
            value={form.dependants}
            onChange={(v) => change({ dependants: v })}
            data={others.map((m) => ({
              value: m.personId,
              label: [m.names?.given, m.names?.family].filter(Boolean).join(' ') || m.names?.native || '–',
            }))}
          />
        )}
        <ProblemNote error={hold.error} onRetry={save} />
        <Button type="submit" loading={hold.isPending}>
          {t('counsel.save')}
        </Button>
      </Stack>
    </form>
  );
}

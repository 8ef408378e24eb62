import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { facts, places, type SessionForm } from './session-form';

/** Where and how a talk was held, and what the person said in it. Nothing is filled in in advance. */
export function SessionFields({
  form,
  onChange: change,
}: {
  form: SessionForm;
  onChange: (part: Partial<SessionForm>) => void;
}) {
  const { t } = useWords();
  const placeOptions = useCodeOptions('place', places);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('counsel.place')}
          data={placeOptions}
          value={form.place || null}
          placeholder={t('shell.decide')}
          required
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
    </>
  );
}

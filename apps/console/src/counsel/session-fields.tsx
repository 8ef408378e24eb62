import { Checkbox, SimpleGrid, Textarea } from '@mantine/core';
import { places } from '@homeward/contracts/choices';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { HowItWasSaid } from './how-it-was-said';
import { facts, type SessionForm } from './session-form';

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
      <HowItWasSaid said={form} places={placeOptions} onChange={change} />
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

import { Checkbox, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Consents, Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import { Form } from '../shell/form';
import { JourneyFields } from './journey-fields';
import { isJourney, journeyRequest, usualJourney, type JourneyForm } from './journey-form';
import { SessionFields } from './session-fields';
import { emptySession, isFilledIn, sessionRequest } from './session-form';

type Change = NonNullable<Consents['toTell']>[number];

/** A talk about what has changed since the yes, in private and in their language. */
export function ShortTalkForm({
  person,
  toTell,
  onDone,
}: {
  person: Person;
  toTell: readonly Change[];
  onDone: () => void;
}) {
  const { t, word } = useWords();
  const { personId } = person;
  const [form, set] = useState(() => emptySession(''));
  const [changes, setChanges] = useState<Change[]>([]);
  const usual = usualJourney(useOperation());
  const [journey, setJourney] = useState<JourneyForm>();
  const explained = journey ?? usual;
  const another = toTell.includes('ROUTE_CHANGED');
  const hold = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.consent.POST('/short-talks', {
          headers,
          body: {
            ...sessionRequest(form),
            personId,
            changes,
            ...(another && { journey: journeyRequest(person, explained) }),
          },
        }),
      ),
    { refresh: [['sessions'], ['consents', personId]], onDone },
  );
  return (
    <Form
      submit={t('counsel.save')}
      write={hold}
      onSend={() => hold.mutate(null)}
      disabled={!isFilledIn(form) || (another && !isJourney(explained))}
    >
      <Checkbox.Group label={t('consent.toTell')} value={changes} onChange={(v) => setChanges(v as Change[])}>
        <SimpleGrid cols={1} spacing={6} mt={6}>
          {toTell.map((change) => (
            <Checkbox key={change} value={change} label={word('change', change)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      {another && <JourneyFields person={person} value={explained} onChange={setJourney} />}
      <SessionFields form={form} onChange={(part) => set({ ...form, ...part })} />
    </Form>
  );
}

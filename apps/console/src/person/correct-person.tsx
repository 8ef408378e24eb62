import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { doors } from '../api/doors';
import { queries } from '../api/read';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { PersonFields, personRequest, type PersonForm } from '../people/person-fields';
import { ProblemNote } from '../problem/problem-note';

const formOf = (p: Person): PersonForm => ({
  family: p.names?.family ?? '',
  given: p.names?.given ?? '',
  native: p.names?.native ?? '',
  sex: String(p.sex ?? 0),
  dob: p.dob?.value ?? '',
  precision: p.dob?.precision ?? 'd',
  nationality: p.nationality ?? '',
  relation: p.relation,
  phone: (p.phones ?? []).join(' '),
  language: (p.languages ?? []).join(' '),
  destination: p.destination ?? '',
});

/** Mends what is said of a person, on the version that was read. */
export function CorrectPerson({ person }: { person: Person }) {
  const { t } = useWords();
  const { personId } = person;
  const [opened, { open, close }] = useDisclosure(false);
  const [form, set] = useState(formOf(person));
  const correct = useWrite(
    ({ version, ...f }: PersonForm & { version: number }, headers) =>
      answer(
        doors.registration.PUT('/people/{personId}', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: {
            ...personRequest(f),
            ...(person.location && { location: person.location }),
            ...(person.motherId && { motherId: person.motherId }),
          },
        }),
      ),
    { refresh: [['person', personId], ['people'], ['readiness'], ['duplicates']], onDone: close },
  );
  const send = (): void => correct.mutate({ ...form, version: person.version });
  return (
    <>
      <Button size="xs" variant="light" onClick={() => (set(formOf(person)), open())}>
        {t('person.correct')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('person.correct')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <PersonFields
          form={form}
          onChange={(change) => set({ ...form, ...change })}
          onSubmit={send}
          pending={correct.isPending}
          submit={t('shell.save')}
        >
          <ProblemNote
            error={correct.error}
            onRetry={send}
            onReload={() => void queries.invalidateQueries({ queryKey: ['person', personId] })}
          />
        </PersonFields>
      </Modal>
    </>
  );
}

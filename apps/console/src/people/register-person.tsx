import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Modal } from '../shell/modal';
import { PersonFields, personRequest, type PersonForm } from './person-fields';

const blank: PersonForm = {
  family: '',
  given: '',
  native: '',
  sex: '',
  dob: '',
  precision: '',
  nationality: '',
  relation: '',
  phone: '',
  language: '',
  destination: '',
};

/** Registers somebody in a case. */
export function RegisterPerson({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const [form, set] = useState({ personId: newId(), ...blank });
  const register = useWrite(
    ({ personId, ...rest }: typeof form, headers) =>
      answer(endpoints.registration.POST('/people', { headers, body: { personId, caseId, ...personRequest(rest) } })),
    {
      refresh: [['case', caseId], ['people'], ['counts']],
      onDone: () => {
        set({ personId: newId(), ...blank });
        close();
      },
    },
  );
  return (
    <>
      <Button onClick={open}>{t('people.register')}</Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('people.register')}>
        <PersonFields
          form={form}
          onChange={(change) => set({ ...form, ...change })}
          onSubmit={() => register.mutate(form)}
          pending={register.isPending}
          submit={t('people.register')}
        >
          <ProblemNote error={register.error} onRetry={() => register.mutate(form)} />
        </PersonFields>
      </Modal>
    </>
  );
}

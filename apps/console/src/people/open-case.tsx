import { Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';

/** Opens a case for people who register in person, without a sheet. */
export function OpenCase({ op }: { op: string }) {
  const { t } = useWords();
  return (
    <Dialog label={t('people.openCase')} button={{ size: 'sm', variant: 'filled' }}>
      {() => <OpenCaseForm op={op} />}
    </Dialog>
  );
}

function OpenCaseForm({ op }: { op: string }) {
  const { t } = useWords();
  const go = useNavigate();
  const [caseId] = useState(newId);
  const [officeNumber, setNumber] = useState('');
  const open = useWrite(
    (number: string, headers) =>
      answer(
        endpoints.registration.POST('/cases', {
          headers,
          body: { caseId, operationId: op, ...(number && { officeNumber: number }) },
        }),
      ),
    {
      refresh: [['cases'], ['counts']],
      onDone: () => void go({ to: '/o/$op/cases/$case', params: { op, case: caseId } }),
    },
  );
  return (
    <Form submit={t('people.openCase')} write={open} onSend={() => open.mutate(officeNumber.trim())}>
      <Text>{t('people.openCaseMeans')}</Text>
      <TextInput
        label={t('people.officeNumber')}
        description={t('people.officeNumberHint')}
        dir="auto"
        data-autofocus
        value={officeNumber}
        maxLength={40}
        onChange={(e) => setNumber(e.currentTarget.value)}
      />
    </Form>
  );
}

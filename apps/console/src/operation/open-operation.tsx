import { Button, Container, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { PageTitle } from '../shell/page-title';
import { OperationFields } from './operation-fields';
import { blankOperation, isReady, operationRequest, type ReadyOperation } from './operation-form';
import { Drafted } from '../shell/drafted';

/** Opens an operation at the request of a government. */
export function OpenOperation() {
  const { t } = useWords();
  const go = useNavigate();
  const [operationId] = useState(newId);
  const [form, set] = useState(blankOperation);
  const open = useWrite(
    (said: ReadyOperation, headers) =>
      answer(endpoints.registration.POST('/operations', { headers, body: { operationId, ...operationRequest(said) } })),
    { refresh: [['operations']], onDone: (o) => void go({ to: '/o/$op', params: { op: o.operationId } }) },
  );
  const send = (): void => {
    if (isReady(form)) open.mutate(form);
  };
  return (
    <Container size="sm" py="xl">
      <main>
        <PageTitle title={t('operation.open')} lead={t('operation.openLead')} />
        <form
          className="card"
          onSubmit={(e) => {
            e.preventDefault();
            send();
          }}
        >
          <Drafted name={t('operation.open')} about="new" write={open}>
            <Stack>
              <OperationFields form={form} onChange={(part) => set({ ...form, ...part })} />
              <ProblemNote error={open.error} onRetry={send} />
              <Group>
                <Button type="submit" loading={open.isPending} disabled={!isReady(form)}>
                  {t('operation.open')}
                </Button>
                <Button variant="subtle" component={Link} to="/">
                  {t('shell.cancel')}
                </Button>
              </Group>
            </Stack>
          </Drafted>
        </form>
      </main>
    </Container>
  );
}

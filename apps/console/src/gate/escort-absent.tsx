import { Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Form } from '../shell/form';
import type { GateForm } from './gate-step';

/** The escort of a child does not come: none of the children in their care flies. */
export function EscortAbsent({ flightId, passenger, list, onDone }: GateForm) {
  const { t } = useWords();
  const escortRef = passenger.escortRef ?? '';
  const theirs = list.filter((p) => p.escortRef === escortRef && p.standing === 'LISTED');
  const record = useWrite(
    (body: { escortRef: string }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/escort-absences', {
          params: { path: { flightId } },
          headers,
          body,
        }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone },
  );
  return (
    <Form submit={t('gate.escortAbsent')} write={record} onSend={() => record.mutate({ escortRef })}>
      <Text>
        {t('medical.escort')}: <Code>{escortRef}</Code>
      </Text>
      <Text size="sm">
        {t('gate.escortAbsentMeans')} <bdi className="num">{theirs.length}</bdi>
      </Text>
    </Form>
  );
}

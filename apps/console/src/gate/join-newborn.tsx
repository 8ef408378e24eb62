import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useFamily } from '../family/use-family';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { sayName } from '../person-name/say-name';
import { Choice } from '../shell/choice';
import { theOnly } from '../shell/chosen';
import { Form } from '../shell/form';
import { Loaded } from '../shell/loaded';
import type { GateForm } from './gate-step';

/** A child born since registration joins its mother on the list, once it is registered like anybody else. */
export function JoinNewborn({ flightId, passenger, list, onDone }: GateForm) {
  const { t } = useWords();
  const op = useOperationId();
  const [chosen, choose] = useState<string>();
  const join = useWrite(
    (personId: string, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/newborns', {
          params: { path: { flightId } },
          headers,
          body: { personId, motherId: passenger.personId },
        }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone },
  );
  const aboard = new Set(list.map((p) => p.personId));
  return (
    <Loaded of={useFamily(passenger.familyId)}>
      {({ members, cases }) => {
        const children = members.filter((m) => m.ageBand === 'CHILD' && !m.mergedInto && !aboard.has(m.personId));
        const baby = chosen ?? theOnly(children)?.personId;
        const register = cases[0] && (
          <Link to="/o/$op/cases/$case" params={{ op, case: cases[0].caseId }}>
            {t('gate.registerNewborn')}
          </Link>
        );
        if (children.length === 0)
          return (
            <Text>
              {t('gate.noNewborn')} {register}
            </Text>
          );
        return (
          <Form submit={t('gate.joinNewborn')} write={join} onSend={() => baby && join.mutate(baby)} disabled={!baby}>
            <Text size="sm">{t('gate.newbornMeans')}</Text>
            <Choice
              label={t('gate.newbornWho')}
              data={children.map((m) => ({ value: m.personId, label: `${sayName(m)} ${m.dob?.value ?? ''}` }))}
              value={baby}
              onChange={choose}
            />
            {register}
          </Form>
        );
      }}
    </Loaded>
  );
}

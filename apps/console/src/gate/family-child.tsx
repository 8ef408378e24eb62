import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWrite, type WriteHeaders } from '../api/write';
import { useFamily } from '../family/use-family';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { sayName } from '../person-name/say-name';
import { Choice } from '../shell/choice';
import { theOnly } from '../shell/chosen';
import { Form } from '../shell/form';
import { Loaded } from '../shell/loaded';
import type { GateForm } from './gate-step';

interface Props extends GateForm {
  /** What putting the child on the list means. */
  means: string;
  join: (personId: string, headers: WriteHeaders) => Promise<unknown>;
}

/** Chooses a child of the passenger's family who is not on the list, and puts it there. */
export function FamilyChild({ flightId, passenger, list, onDone, means, join }: Props) {
  const { t } = useWords();
  const op = useOperationId();
  const [chosen, choose] = useState<string>();
  const write = useWrite(join, {
    refresh: [['list', flightId], ['passengers', flightId], ['readiness']],
    onDone,
  });
  const aboard = new Set(list.map((p) => p.personId));
  return (
    <Loaded of={useFamily(passenger.familyId)}>
      {({ members, cases }) => {
        const children = members.filter((m) => m.ageBand !== 'ADULT' && !m.mergedInto && !aboard.has(m.personId));
        const child = chosen ?? theOnly(children)?.personId;
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
          <Form
            submit={t('gate.joinNewborn')}
            write={write}
            onSend={() => child && write.mutate(child)}
            disabled={!child}
          >
            <Text size="sm">{means}</Text>
            <Choice
              label={t('gate.newbornWho')}
              data={children.map((m) => ({ value: m.personId, label: `${sayName(m)} ${m.dob?.value ?? ''}` }))}
              value={child}
              onChange={choose}
            />
            {register}
          </Form>
        );
      }}
    </Loaded>
  );
}

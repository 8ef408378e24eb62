import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Escort } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';

/** Whom an escort goes with is another group: the escort stays who they are. */
export function EscortGroup({ flightId, escort }: { flightId: string; escort: Escort }) {
  const { t } = useWords();
  return (
    <Dialog label={t('escort.group')} button={{ size: 'compact-sm', variant: 'default' }}>
      {(close) => <GroupForm flightId={flightId} escort={escort} onDone={close} />}
    </Dialog>
  );
}

function GroupForm({ flightId, escort, onDone }: { flightId: string; escort: Escort; onDone: () => void }) {
  const { t } = useWords();
  const [escorts, choose] = useState(escort.escorts);
  const people = usePassengers(flightId, true).data ?? [];
  const ref = people.find((p) => escort.escorts.includes(p.personId) && p.escortRef)?.escortRef;
  const { escortId, name, documentNumber, sex, dateOfBirth = '', nationality = '' } = escort;
  const kind = escort.kind as 'CHILD';
  const change = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/escorts', {
          params: { path: { flightId } },
          headers,
          body: {
            escortId,
            kind,
            escorts,
            name,
            documentNumber,
            dateOfBirth,
            nationality,
            sex: sex as 1,
            ...(kind === 'CHILD' && ref && { ref }),
          },
        }),
      ),
    {
      refresh: [
        ['escorts', flightId],
        ['list', flightId],
        ['passengers', flightId],
      ],
      onDone,
    },
  );
  return (
    <Form submit={t('shell.save')} write={change} onSend={() => change.mutate(null)} disabled={escorts.length === 0}>
      <MultiSelect
        label={t('escort.whom')}
        required
        searchable
        data={people
          .filter((p) => p.standing === 'LISTED' || escorts.includes(p.personId))
          .map((p) => ({ value: p.personId, label: `${p.code} ${p.familyName} ${p.givenNames}` }))}
        value={escorts}
        onChange={choose}
      />
    </Form>
  );
}

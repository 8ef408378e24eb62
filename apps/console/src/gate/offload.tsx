import { Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { Form } from '../shell/form';
import type { GateForm } from './gate-step';
import { Select } from '../shell/select';

const codes = [
  'EXIT_DENIED',
  'DOCUMENT_OFFLOAD',
  'VOLUNTARY_DEFER',
  'OFFLOADED_WEIGHT',
  'SECURITY_OFFLOAD',
  'REMOVED_BY_PROTECTION',
] as const;

/** Takes somebody off the list, with a reason. */
export function Offload({ flightId, passenger, list, onDone }: GateForm) {
  const { t } = useWords();
  const { personId, familyId } = passenger;
  const family = list.filter((p) => p.familyId === familyId && p.personId !== personId);
  const [form, set] = useState({ code: '' as (typeof codes)[number] | '', staysWith: '' });
  const remove = useWrite(
    ({ code, staysWith }: Chosen<typeof form, 'code'>, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/removals', {
          params: { path: { flightId } },
          headers,
          body: { personId, code, ...(staysWith && { staysWith }) },
        }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone },
  );
  return (
    <Form
      submit={t('gate.offload')}
      write={remove}
      onSend={() => isChosen(form, 'code') && remove.mutate(form)}
      disabled={!form.code}
    >
      <Text size="sm">{t('gate.offloadMeans')}</Text>
      <Choice
        label={t('gate.why')}
        data={useCodeOptions('out', codes)}
        value={form.code}
        onChange={(code) => set({ ...form, code })}
      />
      {form.code === 'VOLUNTARY_DEFER' && family.length > 0 && (
        <Select
          label={t('gate.staysWith')}
          data={family.map((p) => ({ value: p.personId, label: `${p.givenNames} ${p.familyName}` }))}
          value={form.staysWith || null}
          onChange={(v) => set({ ...form, staysWith: v ?? '' })}
        />
      )}
    </Form>
  );
}

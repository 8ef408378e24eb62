import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Form } from '../shell/form';
import type { GateForm } from './gate-step';

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
  const [form, set] = useState({ code: 'EXIT_DENIED' as (typeof codes)[number], staysWith: '' });
  const remove = useWrite(
    ({ code, staysWith }: typeof form, headers) =>
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
    <Form submit={t('gate.offload')} write={remove} onSend={() => remove.mutate(form)}>
      <Text size="sm">{t('gate.offloadMeans')}</Text>
      <Select
        label={t('gate.why')}
        data={useCodeOptions('out', codes)}
        value={form.code}
        allowDeselect={false}
        onChange={(v) => set({ ...form, code: v as 'EXIT_DENIED' })}
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

import { Group, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ExitClearance } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { Overtaken } from '../problem/overtaken';
import { useEdit } from '../problem/use-edit';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { Form } from '../shell/form';

const kinds = ['exit_visa', 'overstay_waiver', 'police', 'court'] as const;
const states = ['NOT_NEEDED', 'REQUESTED', 'FINE_DUE', 'WAIVED', 'PAID', 'GRANTED', 'REFUSED', 'COURT_HOLD'] as const;

const formOf = (known?: ExitClearance) => ({
  kind: (known?.kind ?? '') as (typeof kinds)[number] | '',
  state: (known?.state ?? '') as (typeof states)[number] | '',
  validUntil: known?.validUntil ?? '',
  amount: (known?.amount ?? '') as number | '',
  currency: known?.currency ?? '',
});
type Answered = Chosen<ReturnType<typeof formOf>, 'kind' | 'state'>;
const words = {
  kind: 'exit.kind',
  state: 'exit.state',
  validUntil: 'documents.validUntil',
  amount: 'exit.amount',
  currency: 'exit.currency',
} as const;

/** Records what the authorities answered. */
export function ExitForm({ personId, known, onDone }: { personId: string; known?: ExitClearance; onDone: () => void }) {
  const { t } = useWords();
  const now = formOf(known);
  const edit = useEdit(now, known?.version);
  const { form, change } = edit;
  const record = useWrite(
    ({ kind, state, validUntil, amount, currency, on }: Answered & { on: number | undefined }, headers) =>
      answer(
        endpoints.registration.PUT('/people/{personId}/exit-clearance', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(on) },
          body: {
            kind,
            state,
            ...(validUntil && { validUntil }),
            ...(amount !== '' && { amount, currency: currency.toUpperCase() }),
            waived: state === 'WAIVED',
          },
        }),
      ),
    { refresh: [['exit', personId], ['readiness']], onDone },
  );
  const possible = states.filter((state) => known?.actions.includes(state) ?? true);
  const [kindOptions, stateOptions] = [useCodeOptions('exitKind', kinds), useCodeOptions('exitState', possible)];
  return (
    <div style={{ marginBlockStart: '.75rem' }}>
      <Form
        submit={t('shell.save')}
        write={record}
        disabled={edit.overtaken || !isChosen(form, 'kind', 'state')}
        onSend={() => isChosen(form, 'kind', 'state') && record.mutate({ ...form, on: edit.on })}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Choice label={t('exit.kind')} data={kindOptions} value={form.kind} onChange={(kind) => change({ kind })} />
          <Choice
            label={t('exit.state')}
            data={stateOptions}
            value={form.state}
            onChange={(state) => change({ state })}
          />
          <DayField
            label={t('documents.validUntil')}
            value={form.validUntil}
            onChange={(validUntil) => change({ validUntil })}
          />
          {form.state === 'FINE_DUE' && (
            <Group grow>
              <NumberInput
                label={t('exit.amount')}
                value={form.amount}
                min={0}
                onChange={(v) => change({ amount: typeof v === 'number' ? v : '' })}
              />
              <TextInput
                label={t('exit.currency')}
                value={form.currency}
                maxLength={3}
                dir="ltr"
                onChange={(e) => change({ currency: e.currentTarget.value })}
              />
            </Group>
          )}
        </SimpleGrid>
        <Overtaken edit={edit} now={now} nameOf={(field) => t(words[field])} />
      </Form>
    </div>
  );
}

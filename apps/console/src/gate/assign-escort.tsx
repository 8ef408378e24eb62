import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { DayField } from '../moment/day-field';
import { Modal } from '../shell/modal';
import { Form } from '../shell/form';
import { Select } from '../shell/select';

const kinds = ['OPERATIONAL', 'NURSE', 'DOCTOR', 'CHILD'] as const;
type Kind = (typeof kinds)[number];
const sexes = [1, 2, 9] as const;
type Sex = (typeof sexes)[number];

const blank = () => ({
  escortId: newId(),
  kind: undefined as Kind | undefined,
  escorts: [] as string[],
  name: '',
  documentNumber: '',
  sex: undefined as Sex | undefined,
  dateOfBirth: '',
  nationality: '',
});

/** An airline asks it of everybody aboard. */
const isFilledIn = (form: ReturnType<typeof blank>): boolean =>
  form.escorts.length > 0 &&
  [form.name, form.documentNumber, form.dateOfBirth].every((text) => text.trim() !== '') &&
  form.nationality.length === 3;

/** Names who travels with people of the list, and as what. Nothing is chosen beforehand. */
export function AssignEscort({ flightId }: { flightId: string }) {
  const { t } = useWords();
  const [opened, open] = useState(false);
  const [form, set] = useState(blank);
  const people = (usePassengers(flightId, opened).data ?? []).filter((p) => p.standing === 'LISTED');
  // As protection named them, of a child: whoever else of the list is chosen has none.
  const ref = people.find((p) => form.escorts.includes(p.personId) && p.escortRef)?.escortRef;
  const [options, sexWords] = [useCodeOptions('escortKind', kinds), useCodeOptions('sex', sexes.map(String))];
  const assign = useWrite(
    ({ kind, sex }: { kind: Kind; sex: Sex }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/escorts', {
          params: { path: { flightId } },
          headers,
          body: { ...form, kind, sex, ...(kind === 'CHILD' && ref && { ref }) },
        }),
      ),
    {
      refresh: [
        ['escorts', flightId],
        ['list', flightId],
        ['passengers', flightId],
      ],
      onDone: () => {
        set(blank);
        open(false);
      },
    },
  );
  const send = (): void => {
    const { kind, sex } = form;
    if (kind && sex) assign.mutate({ kind, sex });
  };
  return (
    <>
      <div>
        <Button variant="default" onClick={() => open(true)}>
          {t('escort.assign')}
        </Button>
      </div>
      <Modal opened={opened} onClose={() => open(false)} title={t('escort.assign')}>
        <Form
          submit={t('shell.save')}
          write={assign}
          onSend={send}
          disabled={!form.kind || !form.sex || !isFilledIn(form)}
        >
          <Select
            label={t('escort.kind')}
            required
            data={options}
            value={form.kind ?? null}
            onChange={(v) => set({ ...form, kind: (v ?? undefined) as Kind | undefined })}
          />
          <MultiSelect
            label={t('escort.whom')}
            required
            searchable
            data={people.map((p) => ({ value: p.personId, label: `${p.code} ${p.familyName} ${p.givenNames}` }))}
            value={form.escorts}
            onChange={(escorts) => set({ ...form, escorts })}
          />
          <TextInput
            label={t('escort.name')}
            required
            minLength={2}
            dir="auto"
            value={form.name}
            onChange={(e) => set({ ...form, name: e.currentTarget.value })}
          />
          <TextInput
            label={t('escort.document')}
            required
            minLength={3}
            dir="ltr"
            value={form.documentNumber}
            onChange={(e) => set({ ...form, documentNumber: e.currentTarget.value })}
          />
          <Select
            label={t('person.sex')}
            required
            data={sexWords}
            value={form.sex === undefined ? null : String(form.sex)}
            onChange={(v) => set({ ...form, sex: sexes.find((sex) => String(sex) === v) })}
          />
          <DayField
            label={t('person.dob')}
            required
            value={form.dateOfBirth}
            onChange={(dateOfBirth) => set({ ...form, dateOfBirth })}
          />
          <TextInput
            label={t('person.nationality')}
            required
            minLength={3}
            maxLength={3}
            dir="ltr"
            value={form.nationality}
            onChange={(e) => set({ ...form, nationality: e.currentTarget.value.toUpperCase() })}
          />
        </Form>
      </Modal>
    </>
  );
}

import { Button, Menu, Modal, Select, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { doors } from '../api/doors';
import type { NamedPassenger } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { PersonName } from '../person-name/person-name';
import { ProblemNote } from '../problem/problem-note';

const kinds = ['ARRIVED', 'NOT_AT_BUS', 'CALL_NO_ANSWER', 'DOCUMENT_MISSING', 'DOCUMENT_BROUGHT'] as const;
const codes = [
  'EXIT_DENIED',
  'DOCUMENT_OFFLOAD',
  'VOLUNTARY_DEFER',
  'OFFLOADED_WEIGHT',
  'SECURITY_OFFLOAD',
  'REMOVED_BY_PROTECTION',
] as const;

/** What is noted of one person on the way to the aircraft, and taking them off with a reason. */
export function PassengerActions({
  flightId,
  passenger,
  family,
}: {
  flightId: string;
  passenger: NamedPassenger;
  family: NamedPassenger[];
}) {
  const { t, word } = useWords();
  const { personId } = passenger;
  const [opened, { open, close }] = useDisclosure(false);
  const [form, set] = useState({ code: 'EXIT_DENIED' as (typeof codes)[number], staysWith: '' });
  const params = { path: { flightId } };
  const refresh = [['list', flightId], ['passengers', flightId], ['readiness']];
  const note = useWrite(
    (kind: (typeof kinds)[number], headers) =>
      answer(doors.manifests.POST('/flights/{flightId}/presence', { params, headers, body: { personId, kind } })),
    { refresh },
  );
  const remove = useWrite(
    ({ code, staysWith }: typeof form, headers) =>
      answer(
        doors.manifests.POST('/flights/{flightId}/removals', {
          params,
          headers,
          body: { personId, code, ...(staysWith && { staysWith }) },
        }),
      ),
    { refresh, onDone: close },
  );
  const options = useCodeOptions('out', codes);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={note.isPending}>
            {t('gate.note')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => note.mutate(kind)}>
              {word('presence', kind)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item color="clay.8" onClick={open}>
            {t('gate.takeOff')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={note.error} />
      <Modal
        opened={opened}
        onClose={close}
        title={t('gate.takeOff')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Stack>
          <b>
            <PersonName
              names={{ family: passenger.familyName, given: passenger.givenNames, native: passenger.nativeName }}
            />
          </b>
          <Text size="sm">{t('gate.takeOffMeans')}</Text>
          <Select
            label={t('gate.why')}
            data={options}
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
          <ProblemNote error={remove.error} onRetry={() => remove.mutate(form)} />
          <Button color="clay" loading={remove.isPending} onClick={() => remove.mutate(form)}>
            {t('gate.takeOff')}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { DraftAbout } from '../shell/draft-about';
import { Modal } from '../shell/modal';
import { Form } from '../shell/form';

const ofPerson = ['V-MISSING', 'V-OFFLOADED_TRANSIT', 'V-DIED', 'V-IDENTITY'] as const;
const ofStop = ['V-COUNTERROR', 'V-EXTRA', 'V-BORN'] as const;
type Code = (typeof ofPerson)[number] | (typeof ofStop)[number];

/** Records that a person, or a number, is not as expected, and why. */
export function AddVariance({
  flightId,
  offPoint,
  personId,
}: {
  flightId: string;
  offPoint: string;
  personId?: string;
}) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const codes: readonly Code[] = personId ? ofPerson : ofStop;
  const blank = () => ({ varianceId: newId(), code: '' as Code | '', explanation: '' });
  const [form, set] = useState(blank);
  const add = useWrite(
    (body: Chosen<typeof form, 'code'>, headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/variances', {
          params: { path: { flightId } },
          headers,
          body: { ...body, offPoint, ...(personId && { personId }) },
        }),
      ),
    {
      refresh: [
        ['arriving', flightId],
        ['arrival', flightId],
      ],
      onDone: () => (set(blank), close()),
    },
  );
  const send = (): void => {
    if (isChosen(form, 'code')) add.mutate(form);
  };
  const options = useCodeOptions('variance', codes);
  return (
    <DraftAbout value={personId ?? offPoint}>
      <Button size="compact-sm" variant="light" color="sunrise" onClick={open}>
        {t('reception.variance')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('reception.variance')}>
        <Form submit={t('shell.save')} write={add} onSend={send} disabled={!form.code}>
          <Choice
            label={t('reception.code')}
            data={options}
            value={form.code}
            onChange={(code) => set({ ...form, code })}
          />
          <Textarea
            label={t('reception.explanation')}
            required
            minLength={3}
            autosize
            minRows={2}
            dir="auto"
            value={form.explanation}
            onChange={(e) => set({ ...form, explanation: e.currentTarget.value })}
          />
        </Form>
      </Modal>
    </DraftAbout>
  );
}

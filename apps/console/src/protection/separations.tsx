import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Separation } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { Dialog } from '../shell/dialog';
import { may } from '../sign-in/may';
import { FindPerson } from './find-person';
import { Why } from './why';

/** From whom protection keeps this person off a flight. Operations see "ask protection", and never this. */
export function Separations({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data: separations = [] } = useRead<Separation[]>(['separations', personId], () =>
    answer(endpoints.protection.GET('/people/{personId}/separations', { params: { path: { personId } } })),
  );
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Title order={3}>{t('apart.title')}</Title>
        {may('protection:record') && (
          <Dialog label={t('apart.order')}>{(close) => <OrderForm personId={personId} onDone={close} />}</Dialog>
        )}
      </Group>
      {separations.map((s) => (
        <Group key={s.separationId} gap="sm">
          <NameOf personId={s.personId === personId ? s.otherId : s.personId} />
          <Text size="sm">{t(`apart.within.${s.within}`)}</Text>
          <Moment at={s.orderedAt} />
          <Text size="sm">
            <bdi dir="auto">{s.repeats ? t('apart.repeats') : s.apartBecause}</bdi>
          </Text>
          {s.liftedAt && <span className="soft">{t('protection.lifted')}</span>}
          {may('protection:record') && s.actions.includes('lift-separation') && (
            <Dialog label={t('protection.lift')} button={{ size: 'compact-sm' }}>
              {(close) => <LiftForm separationId={s.separationId} onDone={close} />}
            </Dialog>
          )}
        </Group>
      ))}
    </Stack>
  );
}

const refresh = [['separations'], ['readiness'], ['list'], ['passengers']] as const;

function OrderForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { t } = useWords();
  const [otherId, setOther] = useState<string>();
  const [within, setWithin] = useState<Separation['within']>();
  const [reason, setReason] = useState('');
  const order = useWrite(
    (body: { otherId: string; within: Separation['within']; reason: string }, headers) =>
      answer(
        endpoints.protection.POST('/separations', {
          headers,
          body: { separationId: headers['idempotency-key']!, personId, ...body },
        }),
      ),
    { refresh, onDone },
  );
  const ready = otherId !== undefined && within !== undefined && reason.trim().length >= 3;
  const send = (): void => {
    if (ready) order.mutate({ otherId, within, reason });
  };
  return (
    <Stack>
      <Text>{t('apart.means')}</Text>
      <FindPerson label={t('apart.other')} except={personId} value={otherId} onChange={setOther} />
      <Radio.Group
        label={t('apart.how')}
        required
        value={within ?? null}
        onChange={(v) => setWithin(v as Separation['within'])}
      >
        <Stack gap="xs">
          {(['FLIGHT', 'ROW'] as const).map((scope) => (
            <Radio key={scope} value={scope} label={t(`apart.within.${scope}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Why value={reason} onChange={setReason} />
      <ProblemNote error={order.error} onRetry={send} />
      <Button loading={order.isPending} disabled={!ready} onClick={send}>
        {t('shell.save')}
      </Button>
    </Stack>
  );
}

function LiftForm({ separationId, onDone }: { separationId: string; onDone: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const lift = useWrite(
    (why: string, headers) =>
      answer(
        endpoints.protection.POST('/separations/{separationId}/lifting', {
          params: { path: { separationId } },
          headers,
          body: { reason: why },
        }),
      ),
    { refresh, onDone },
  );
  return (
    <Stack>
      <Why value={reason} onChange={setReason} />
      <ProblemNote error={lift.error} onRetry={() => lift.mutate(reason)} />
      <Button loading={lift.isPending} disabled={reason.trim().length < 3} onClick={() => lift.mutate(reason)}>
        {t('protection.lift')}
      </Button>
    </Stack>
  );
}

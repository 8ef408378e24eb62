import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ProtectionFile } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { Drafted } from '../shell/drafted';

const kinds = ['PROTECTION', 'ASYLUM', 'LEGAL', 'SECURITY'] as const;

/** Holds on a person. Operations see that there is one, never which. */
export function Holds({ personId, file }: { personId: string; file: ProtectionFile | null }) {
  const { t, word } = useWords();
  const [kind, setKind] = useState<(typeof kinds)[number] | ''>('');
  const [why, setWhy] = useState('');
  const refresh = [['protection-file'], ['protection-waiting'], ['readiness']];
  const place = useWrite(
    (body: { kind: (typeof kinds)[number]; note?: string }, headers) =>
      answer(
        endpoints.protection.POST('/people/{personId}/holds', {
          params: { path: { personId } },
          headers,
          body: { holdId: headers['idempotency-key']!, ...body },
        }),
      ),
    { refresh, onDone: () => setKind('') },
  );
  const lift = useWrite(
    ({ holdId, reason, version }: { holdId: string; reason: string; version: number }, headers) =>
      answer(
        endpoints.protection.POST('/people/{personId}/holds/{holdId}/lifting', {
          params: { path: { personId, holdId } },
          headers: { ...headers, ...onVersion(version) },
          body: { reason },
        }),
      ),
    { refresh, onDone: () => setWhy('') },
  );
  const options = useCodeOptions('hold', kinds);
  const active = file?.holds.filter((h) => h.inForce) ?? [];
  return (
    <Stack gap="xs">
      {file?.holds.map((h) => (
        <Group key={h.holdId} gap="sm">
          <Badge color={h.inForce ? 'clay' : 'stone'} variant="light">
            {word('hold', h.kind)} {!h.inForce && `· ${t('protection.lifted')}`}
          </Badge>
          <Text size="sm">
            <bdi dir="auto">{h.note}</bdi>
          </Text>
          {h.inForce && file.actions.includes('lift-hold') && (
            <Button
              size="compact-sm"
              variant="light"
              disabled={why.trim().length < 3}
              loading={lift.isPending}
              onClick={() => lift.mutate({ holdId: h.holdId, reason: why, version: file.version })}
            >
              {t('protection.lift')}
            </Button>
          )}
        </Group>
      ))}
      <Drafted
        name={t('protection.place')}
        write={{ isPending: place.isPending || lift.isPending, error: place.error ?? lift.error }}
      >
        <Group align="flex-end" gap="xs">
          {active.length > 0 && (
            <TextInput
              label={t('protection.liftReason')}
              value={why}
              dir="auto"
              onChange={(e) => setWhy(e.currentTarget.value)}
            />
          )}
          <Choice label={t('protection.hold')} data={options} value={kind} onChange={setKind} />
          <Button
            variant="outline"
            color="clay"
            loading={place.isPending}
            disabled={!kind}
            onClick={() => kind && place.mutate({ kind })}
          >
            {t('protection.place')}
          </Button>
        </Group>
      </Drafted>
      <ProblemNote error={place.error ?? lift.error} />
    </Stack>
  );
}

import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { Problem } from '../api/problem';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Drafted } from '../shell/drafted';

/** Whether somebody was refused because the flight desk does not answer. */
export const deskIsAway = (error: unknown): boolean =>
  error instanceof Problem && error.broken.some((b) => b.name === 'two-people-vouch-while-the-flight-desk-is-away');

/**
 * While the flight desk does not answer: one of two people vouches for the GO and the permits of the flight. The other one
 * does the same, signed in on a session of their own.
 */
export function FlightVouching({ list: { flightId, flightVouched } }: { list: List }) {
  const { t, word } = useWords();
  const [typed, setTyped] = useState<string>();
  const serial = (typed ?? flightVouched[0]?.serial ?? '').trim();
  const vouch = useWrite(
    (paper: string, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/flight-vouchings', {
          params: { path: { flightId } },
          headers,
          body: { serial: paper },
        }),
      ),
    { refresh: [['list', flightId]] },
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        vouch.mutate(serial);
      }}
    >
      <Drafted name={t('gate.vouchForFlight')} about={flightId} write={vouch}>
        <Stack gap="xs">
          <Text fw={600}>{t('gate.deskAway')}</Text>
          <Text size="sm">{t('gate.deskAwayHint')}</Text>
          {flightVouched.map((v) => (
            <Text key={v.by} size="sm">
              {t('gate.vouched')} <bdi>{v.roles.map((r) => word('roles', r)).join(', ')}</bdi> · <bdi>{v.serial}</bdi>
            </Text>
          ))}
          <TextInput
            label={t('gate.paperSerial')}
            required
            pattern="[A-Za-z0-9\-]{3,40}"
            dir="ltr"
            value={typed ?? serial}
            onChange={(e) => setTyped(e.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={vouch.isPending}>
              {t('gate.vouchForFlight')}
            </Button>
          </div>
          <ProblemNote error={vouch.error} onRetry={() => vouch.mutate(serial)} />
        </Stack>
      </Drafted>
    </form>
  );
}

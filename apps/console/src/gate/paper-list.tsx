import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { List, NamedPassenger } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { ProblemNote } from '../problem/problem-note';
import { Loaded } from '../shell/loaded';
import { Drafted } from '../shell/drafted';

/**
 * While consent and clearance do not answer: one of two people vouches that everybody aboard was asked on paper. The other
 * one does the same, signed in on a session of their own.
 */
export function PaperList({
  list,
  closing,
  held,
  onClose,
}: {
  list: List;
  closing: boolean;
  /** A no waits on this device, and goes first. */
  held: boolean;
  onClose: () => void;
}) {
  const { t, word } = useWords();
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('gate.paper')}</Text>
      <Text size="sm">{t('gate.paperHint')}</Text>
      {list.vouched.map((v) => (
        <Text key={v.by} size="sm">
          {t('gate.vouched')} <bdi>{v.roles.map((r) => word('roles', r)).join(', ')}</bdi> ·{' '}
          <bdi className="num">{v.asked.length}</bdi>
        </Text>
      ))}
      <Loaded of={usePassengers(list.flightId, true)} rows={2}>
        {(people) => <Papers list={list} aboard={people.filter((p) => p.boarded)} />}
      </Loaded>
      {list.vouched.length > 1 && (
        <div>
          <Button color="clay" loading={closing} disabled={held} onClick={onClose}>
            {t('gate.closeOnPaper')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Papers({ list, aboard }: { list: List; aboard: NamedPassenger[] }) {
  const { t } = useWords();
  const { flightId, vouched } = list;
  // The second one sees the serials of the first, and checks each against the paper in their hand.
  const first = new Map(vouched[0]?.asked.map((a) => [a.personId, a.serial]));
  const [serials, set] = useState<Record<string, string>>({});
  const serialOf = (id: string): string => serials[id] ?? first.get(id) ?? '';
  const vouch = useWrite(
    (asked: { personId: string; serial: string }[], headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/paper-lists', {
          params: { path: { flightId } },
          headers,
          body: { asked },
        }),
      ),
    { refresh: [['list', flightId]] },
  );
  const asked = aboard.map(({ personId }) => ({ personId, serial: serialOf(personId).trim() }));
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        vouch.mutate(asked);
      }}
    >
      <Drafted name={t('gate.vouch')} about={flightId} write={vouch}>
        <Stack gap="xs">
          {aboard.map((p) => (
            <Group key={p.personId} gap="sm" align="flex-end">
              <Code>{p.code}</Code>
              <PersonName names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }} />
              <TextInput
                label={t('gate.paperSerial')}
                required
                pattern="[A-Za-z0-9\-]{3,40}"
                dir="ltr"
                value={serialOf(p.personId)}
                onChange={(e) => set({ ...serials, [p.personId]: e.currentTarget.value })}
              />
            </Group>
          ))}
          <div>
            <Button type="submit" variant="default" loading={vouch.isPending}>
              {t('gate.vouch')}
            </Button>
          </div>
          <ProblemNote error={vouch.error} onRetry={() => vouch.mutate(asked)} />
        </Stack>
      </Drafted>
    </form>
  );
}

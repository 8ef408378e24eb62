import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { NamedPassenger } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { Dialog } from '../shell/dialog';
import { may } from '../sign-in/may';
import { WhoItIs } from './who-it-is';

const ofThem = ['NOT_THE_PERSON', 'EXIT_DENIED', 'SECURITY_OFFLOAD'] as const;
const places = ['GATE', 'BUS', 'HALL', 'STAIRS', 'CABIN', 'OTHER'] as const;
const ages = ['INFANT', 'CHILD', 'ADULT'] as const;
type What = (typeof ofThem)[number] | 'UNLISTED';
/** What the list has to offer for each. */
const actionOf: Record<What, string> = {
  NOT_THE_PERSON: 'record-finding',
  UNLISTED: 'record-finding',
  EXIT_DENIED: 'remove-passenger',
  SECURITY_OFFLOAD: 'remove-passenger',
};

interface Found {
  what: What;
  /** Only of what becomes a finding. */
  foundIn?: (typeof places)[number];
  aboutAge?: (typeof ages)[number];
  withPersonId?: string;
}

/** What no scan foresees, from the scanner itself: what follows from each is said before it is recorded. */
export function FoundAtGate({
  flightId,
  actions,
  passenger,
}: {
  flightId: string;
  /** What can be done with the list now. */
  actions: string[];
  passenger?: NamedPassenger;
}) {
  const { t } = useWords();
  const offered = [...(passenger ? ofThem : []), 'UNLISTED' as const].filter((what) =>
    actions.includes(actionOf[what]),
  );
  if (!may('doors:close') || offered.length === 0) return null;
  return (
    <Dialog
      label={t(passenger ? 'found.button' : 'found.what.UNLISTED')}
      button={{ size: 'md', variant: 'outline', color: 'stone' }}
    >
      {(close) => <FoundForm flightId={flightId} passenger={passenger} offered={offered} onDone={close} />}
    </Dialog>
  );
}

function FoundForm({
  flightId,
  passenger,
  offered,
  onDone,
}: {
  flightId: string;
  passenger?: NamedPassenger;
  offered: What[];
  onDone: () => void;
}) {
  const { t } = useWords();
  const personId = passenger?.personId;
  const people = usePassengers(flightId, true).data ?? [];
  const [what, setWhat] = useState<What>();
  const [foundIn, setPlace] = useState<Found['foundIn']>();
  const [aboutAge, setAge] = useState<Found['aboutAge']>();
  const [withPersonId, setWith] = useState<string>();
  const record = useWrite<Found, unknown>(
    ({ what: kind, ...said }, headers) => {
      const params = { path: { flightId } };
      if (kind === 'EXIT_DENIED' || kind === 'SECURITY_OFFLOAD')
        return answer<unknown>(
          endpoints.manifests.POST('/flights/{flightId}/removals', {
            params,
            headers,
            body: { personId: personId!, code: kind },
          }),
        );
      const foundIn = said.foundIn!;
      const about = kind === 'UNLISTED' ? { ...said, foundIn } : { foundIn, personId: personId! };
      return answer<unknown>(
        endpoints.manifests.POST('/flights/{flightId}/findings', {
          params,
          headers,
          body: { findingId: headers['idempotency-key']!, kind, ...about },
        }),
      );
    },
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone },
  );
  const hasPlace = what === 'UNLISTED' || what === 'NOT_THE_PERSON';
  const ready =
    what !== undefined && (what !== 'UNLISTED' || aboutAge !== undefined) && (!hasPlace || foundIn !== undefined);
  const send = (): void => {
    if (ready) record.mutate({ what, foundIn, aboutAge, withPersonId });
  };
  return (
    <Stack>
      {personId && (
        <b>
          <NameOf personId={personId} />
        </b>
      )}
      {offered.map((one) => (
        <Button
          key={one}
          h="auto"
          mih={56}
          variant={what === one ? 'filled' : 'default'}
          aria-pressed={what === one}
          styles={{ label: { whiteSpace: 'normal' } }}
          onClick={() => setWhat(one)}
        >
          {t(`found.what.${one}`)}
        </Button>
      ))}
      {what && (
        <Text fw={600} role="status">
          {t(`found.follows.${what}`)}
        </Text>
      )}
      {what === 'UNLISTED' && (
        <>
          <Stack gap="xs">
            {ages.map((age) => (
              <Button
                key={age}
                h="auto"
                mih={56}
                variant={aboutAge === age ? 'filled' : 'default'}
                aria-pressed={aboutAge === age}
                onClick={() => setAge(age)}
              >
                {t(`found.age.${age}`)}
              </Button>
            ))}
          </Stack>
          <WhoItIs label={t('found.with')} people={people} value={withPersonId} onChange={setWith} />
        </>
      )}
      {hasPlace && (
        <Choice
          label={t('found.where')}
          data={places.map((value) => ({ value, label: t(`found.place.${value}`) }))}
          value={foundIn}
          onChange={setPlace}
        />
      )}
      <ProblemNote error={record.error} onRetry={send} />
      <Button size="md" color="clay" loading={record.isPending} disabled={!ready} onClick={send}>
        {t('found.record')}
      </Button>
    </Stack>
  );
}

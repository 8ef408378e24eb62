import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { useSentence } from '../problem/use-sentence';
import { Loaded } from '../shell/loaded';
import { HeldBy } from './held-by';

interface Reason {
  name: string;
  unblockedBy: string;
}

/** How many of those called are ready, and each reason with how many it holds and who lifts it: the names open below it. */
export function BlockersOfFlight({ flightId }: { flightId: string }) {
  const { t, word } = useWords();
  const sentence = useSentence();
  const [open, setOpen] = useState<Reason>();
  const query = useRead(
    ['readiness', 'blockers', flightId],
    () => answer(endpoints.manifests.GET('/flights/{flightId}/blockers', { params: { path: { flightId } } })),
    { everyMs: 30_000 },
  );
  const isOpen = ({ name, unblockedBy }: Reason) => open?.name === name && open.unblockedBy === unblockedBy;
  return (
    <Loaded of={query} rows={2} missing={null}>
      {({ called, ready, familyWaits, held }) => (
        <>
          <Group gap="sm" align="baseline">
            <Text fw={600} size="lg" className="num">
              {t('today.readyOf', { ready, called })}
            </Text>
            {familyWaits > 0 && (
              <Text size="sm" className="soft">
                {t('today.familyWaits', { count: familyWaits })}
              </Text>
            )}
          </Group>
          <div className="bar" aria-hidden="true">
            <span style={{ inlineSize: `${called ? Math.round((ready / called) * 100) : 0}%` }} />
          </div>
          <ul className="reason-lines">
            {held.map(({ reason, people }) => (
              <li key={reason.name + reason.unblockedBy}>
                <button
                  type="button"
                  className="reason-line"
                  aria-expanded={isOpen(reason)}
                  onClick={() => setOpen(isOpen(reason) ? undefined : reason)}
                >
                  <b className="queue-count num">
                    <bdi>{people}</bdi>
                  </b>
                  <span className="queue-says">
                    {sentence(reason)}
                    <span className="soft">{word('roles', reason.unblockedBy)}</span>
                  </span>
                  <span aria-hidden="true" className="reason-open" />
                </button>
                {isOpen(reason) && <HeldBy flightId={flightId} reason={reason} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

import { Button } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { queries } from '../api/read';
import type { ArrivingPerson } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { here } from '../offline/here';
import { useQueue } from '../offline/offline';
import { useDeed } from '../offline/use-deed';
import { nameOf } from '../person-name/say-name';
import { ProblemNote } from '../problem/problem-note';
import { offerUndo } from '../shell/undo';

/** Who was ticked here and is not recorded yet, with the id in the queue. */
export const useKeptTicks = (flightId: string): Map<string, string> =>
  new Map(
    useQueue().flatMap(({ id, state, deed }) =>
      state === 'waiting' && deed?.kind === 'tick' && deed.flightId === flightId ? [[deed.personId, id]] : [],
    ),
  );

/** Says that somebody is here. It is stored first; until it is sent it can be taken back by another tap. */
export function Tick({
  flightId,
  offPoint,
  person,
  kept,
}: {
  flightId: string;
  offPoint: string;
  person: ArrivingPerson;
  /** Its id while it waits. */
  kept: string | undefined;
}) {
  const { t } = useWords();
  const { progress, problem, begin } = useDeed();
  const { personId } = person;
  const name = nameOf(person);
  const tick = (): void =>
    void begin({ kind: 'tick', flightId, personId, offPoint, name }).then((id) => {
      if (id) offerUndo(t('undo.ticked', { name }), () => takeBack(id, flightId, personId));
    });
  if (kept && progress !== 'sending')
    return (
      <Button size="compact-sm" variant="default" onClick={() => void here()?.queue.takeBack(kept)}>
        {t('offline.takeBack')}
      </Button>
    );
  return (
    <>
      <Button size="compact-sm" loading={progress === 'sending'} onClick={tick}>
        {t('reception.tick')}
      </Button>
      <ProblemNote error={problem} onRetry={tick} />
    </>
  );
}

/** What waits is taken off the queue; what was sent is taken back at the platform, for the reason that it was a mistake. */
async function takeBack(id: string, flightId: string, personId: string): Promise<void> {
  if (await here()?.queue.takeBack(id)) return;
  await answer(
    endpoints.reception.POST('/flights/{flightId}/arrivals/ticks/{personId}/taking-back', {
      params: { path: { flightId, personId } },
      headers: { 'idempotency-key': newId() },
      body: { because: 'PRESSED_BY_MISTAKE' },
    }),
  );
  void here()?.queue.note(id);
  for (const name of ['arriving', 'arrival']) void queries.invalidateQueries({ queryKey: [name, flightId] });
}

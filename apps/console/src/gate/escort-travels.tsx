import { Button, Menu } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { takenBackReasons, type WhyTakenBack } from './taken-back-reasons';

/** An escort who was recorded as not travelling does, with those who were off for it; the escort boards again. */
export function EscortTravels({ flightId, escortId }: { flightId: string; escortId: string }) {
  const { t, word } = useWords();
  const takeBack = useWrite(
    (why: WhyTakenBack, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/escorts/{escortId}/leaving/taking-back', {
          params: { path: { flightId, escortId } },
          headers,
          body: { why },
        }),
      ),
    {
      refresh: [
        ['escorts', flightId],
        ['list', flightId],
        ['passengers', flightId],
      ],
      said: () => t('escort.takeBack'),
    },
  );
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={takeBack.isPending}>
            {t('escort.takeBack')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {takenBackReasons.map((why) => (
            <Menu.Item key={why} onClick={() => takeBack.mutate(why)}>
              {word('takenBack', why)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={takeBack.error} />
    </>
  );
}

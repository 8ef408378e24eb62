import { Button, Menu } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';

const reasons = ['PRESSED_BY_MISTAKE', 'SOMEBODY_ELSE', 'NOT_HERE'] as const;

/** Takes a tick back, and says why; an arrival that is closed is open again. */
export function TakeBackTick({ flightId, personId }: { flightId: string; personId: string }) {
  const { t, word } = useWords();
  const take = useWrite(
    (because: (typeof reasons)[number], headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/ticks/{personId}/taking-back', {
          params: { path: { flightId, personId } },
          headers,
          body: { because },
        }),
      ),
    {
      refresh: [
        ['arriving', flightId],
        ['arrival', flightId],
      ],
      said: () => t('reception.takeBack'),
    },
  );
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={take.isPending}>
            {t('reception.takeBack')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {reasons.map((because) => (
            <Menu.Item key={because} onClick={() => take.mutate(because)}>
              {word('takenBack', because)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={take.error} onRetry={() => take.variables && take.mutate(take.variables)} />
    </>
  );
}

import { Button, Menu } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Pair } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';

const reasons = ['PRESSED_BY_MISTAKE', 'THE_PERSON_SAYS_SO', 'NEW_PAPERS', 'SEEN_TOGETHER'] as const;

/** Takes the answer back, with a reason: a merge is undone, and the two are compared anew. */
export function TakeBack({ pair: { pairId, version } }: { pair: Pair }) {
  const { t, word } = useWords();
  const reopen = useWrite(
    (because: (typeof reasons)[number], headers) =>
      answer(
        endpoints.registration.POST('/duplicates/{pairId}/reopening', {
          params: { path: { pairId } },
          headers: { ...headers, ...onVersion(version) },
          body: { because },
        }),
      ),
    {
      refresh: [['duplicates'], ['counts'], ['people'], ['person'], ['readiness']],
      said: () => t('duplicates.takeBack'),
    },
  );
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="xs" variant="default" mt="sm" loading={reopen.isPending}>
            {t('duplicates.takeBack')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {reasons.map((because) => (
            <Menu.Item key={because} onClick={() => reopen.mutate(because)}>
              {word('reopenBecause', because)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={reopen.error} onReload={() => void queries.invalidateQueries({ queryKey: ['duplicates'] })} />
    </>
  );
}

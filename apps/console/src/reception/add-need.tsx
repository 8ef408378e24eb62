import { Button, Menu } from '@mantine/core';
import { needKinds, type NeedKind } from '@homeward/contracts/choices';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';

/** Records what a person needs at once. */
export function AddNeed({ flightId, personId }: { flightId: string; personId: string }) {
  const { t, word } = useWords();
  const add = useWrite(
    (kind: NeedKind, headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/needs', {
          params: { path: { flightId } },
          headers,
          body: { needId: headers['idempotency-key']!, personId, kind },
        }),
      ),
    { refresh: [['arrival', flightId]], said: (kind) => `${t('reception.need')} ${word('need', kind)}` },
  );
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={add.isPending}>
            {t('reception.need')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {needKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => add.mutate(kind)}>
              {word('need', kind)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={add.error} />
    </>
  );
}

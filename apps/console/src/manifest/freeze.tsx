import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Modal } from '../shell/modal';
import { may } from '../sign-in/may';
import { Changes } from './changes';
import { FreezeFollows } from './freeze-follows';

/** Makes version 1 from the proposal; afterwards, the next version with its reason. */
export function Freeze({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, version, actions } = list;
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const params = { path: { flightId } };
  const refresh = [
    ['list', flightId],
    ['versions', flightId],
    ['passengers', flightId],
  ];
  const freeze = useWrite(
    (on: number, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/freeze', { params, headers: { ...headers, ...onVersion(on) } }),
      ),
    { refresh, onDone: close },
  );
  const amend = useWrite(
    ({ on, why }: { on: number; why: string }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/amendments', {
          params,
          headers: { ...headers, ...onVersion(on) },
          body: { reason: why },
        }),
      ),
    { refresh, onDone: () => (setReason(''), close()) },
  );
  const first = actions.includes('freeze');
  if (!may('manifest:freeze') || !(first || actions.includes('amend'))) return null;
  const send = (): void => (first ? freeze.mutate(version) : amend.mutate({ on: version, why: reason }));
  const title = first ? t('manifest.freeze') : t('manifest.amend');
  return (
    <>
      <Button onClick={open}>{title}</Button>
      <Modal opened={opened} onClose={close} title={title} size="xl">
        <form
          onSubmit={(e) => {
            e.preventDefault();
            send();
          }}
        >
          <Stack>
            <Text>{first ? t('manifest.freezeMeans') : t('manifest.amendMeans')}</Text>
            {opened && (first ? <FreezeFollows list={list} /> : <Changes flightId={flightId} />)}
            {!first && (
              <TextInput
                label={t('manifest.reason')}
                description={t('manifest.reasonHint')}
                required
                minLength={3}
                value={reason}
                onChange={(e) => setReason(e.currentTarget.value)}
              />
            )}
            <ProblemNote
              error={freeze.error ?? amend.error}
              onRetry={send}
              onReload={() => void queries.invalidateQueries({ queryKey: ['list', flightId] })}
            />
            <Button
              type="submit"
              loading={freeze.isPending || amend.isPending}
              disabled={first && list.proposedFamilies.length === 0}
            >
              {title}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

import { Button, Checkbox, Menu, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Dialog } from '../shell/dialog';
import { may } from '../sign-in/may';
import { askedIn, searchOf, type Asked } from './asked';

interface Props {
  op: string;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** What is asked again and again, by a name: one's own, and what others share. */
export function SavedViews({ op, asked, onAsk }: Props) {
  const { t } = useWords();
  const views = useRead(['people-views', op], () =>
    answer(
      endpoints.manifests.GET('/operations/{operationId}/people-views', { params: { path: { operationId: op } } }),
    ),
  );
  const now = new URLSearchParams(searchOf(asked)).toString();
  const shown = views.data?.find((v) => v.query === now);
  const remove = useWrite(
    (viewId: string, headers) =>
      answer(
        endpoints.manifests.POST('/operations/{operationId}/people-views/{viewId}/removal', {
          params: { path: { operationId: op, viewId } },
          headers,
        }),
      ),
    { refresh: [['people-views', op]] },
  );
  if (!may('people-view:keep')) return null;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="compact-md">
            {shown?.name ?? t('peopleList.views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.data?.map((v) => (
            <Menu.Item key={v.viewId} onClick={() => onAsk(askedIn(Object.fromEntries(new URLSearchParams(v.query))))}>
              {v.name}
              {v.shared && <span className="soft"> · {t('peopleList.shared')}</span>}
            </Menu.Item>
          ))}
          {views.data?.length === 0 && <Menu.Label>{t('peopleList.noViews')}</Menu.Label>}
          {shown?.mine && (
            <>
              <Menu.Divider />
              <Menu.Item
                onClick={() => remove.mutate(shown.viewId)}
              >{`${t('peopleList.removeView')}: ${shown.name}`}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {!shown && now !== '' && (
        <Dialog label={t('peopleList.keepView')} button={{ size: 'compact-md', variant: 'default' }}>
          {(close) => <KeepView op={op} query={now} onDone={close} />}
        </Dialog>
      )}
    </>
  );
}

function KeepView({ op, query, onDone }: { op: string; query: string; onDone: () => void }) {
  const { t } = useWords();
  const [view, set] = useState({ viewId: newId(), name: '', shared: false });
  const keep = useWrite(
    ({ viewId, name, shared }: typeof view, headers) =>
      answer(
        endpoints.manifests.PUT('/operations/{operationId}/people-views/{viewId}', {
          params: { path: { operationId: op, viewId } },
          headers,
          body: { name: name.trim(), shared, query },
        }),
      ),
    { refresh: [['people-views', op]], onDone },
  );
  return (
    <Stack>
      <TextInput
        label={t('peopleList.viewName')}
        description={t('peopleList.viewNameHint')}
        value={view.name}
        maxLength={60}
        data-autofocus
        onChange={(e) => set({ ...view, name: e.currentTarget.value })}
      />
      <Checkbox
        label={t('peopleList.share')}
        checked={view.shared}
        onChange={(e) => set({ ...view, shared: e.currentTarget.checked })}
      />
      <ProblemNote error={keep.error} onRetry={() => keep.mutate(view)} />
      <Button disabled={view.name.trim() === ''} loading={keep.isPending} onClick={() => keep.mutate(view)}>
        {t('peopleList.keepView')}
      </Button>
    </Stack>
  );
}

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../api/new-id';
import { useWords } from '../i18n/use-words';
import { ConflictNote } from './conflict-note';
import type { ScanDeed } from './deed';
import { here } from './here';
import { ItemAge } from './item-age';
import { ItemTitle } from './item-title';
import { sendNow } from './offline';
import type { Item } from './queue';

/** One thing that was done here: its age, its state, and what can still be done about it. */
export function QueueItem({ item }: { item: Item }) {
  const { t } = useWords();
  const { id, at, deed, state, tries, left, problem } = item;
  const [correcting, correct] = useState(false);
  const [asks, ask] = useState(false);
  const takeBack = (): void => void here()?.queue.takeBack(id);
  const waits = state === 'waiting';
  return (
    <li className={`kept kept-${item.no && waits ? 'no' : state === 'unclear' ? 'refused' : state}`}>
      <Text fw={600} size="sm">
        <ItemTitle item={item} />
      </Text>
      <Text size="sm" className="soft">
        {t(`offline.state.${waits && tries > 0 ? 'tried' : state}`)} · <ItemAge at={at} />
      </Text>
      {problem && deed && <ConflictNote item={item} deed={deed} problem={problem} />}
      {correcting && deed?.kind === 'scan' && <Correct id={id} deed={deed} onDone={() => correct(false)} />}
      {waits && left && (
        <Text size="xs" className="soft">
          {t('offline.takeBackTried')}
        </Text>
      )}
      {state === 'unclear' && (
        <Text size="sm" fw={600}>
          {t(item.answer === undefined ? 'offline.unclearMeans' : 'offline.arrivedAfterAll')}
        </Text>
      )}
      {asks && waits && (
        <div role="alertdialog" aria-label={t('offline.takeNoBack')}>
          <Text fw={600} mt={6}>
            {t('offline.takeNoBack')} <ItemTitle item={item} />
          </Text>
          <Text size="sm">{t('offline.takeNoBackMeans')}</Text>
          <Group gap="xs" mt={6}>
            <Button autoFocus onClick={() => ask(false)}>
              {t('offline.keepNo')}
            </Button>
            <Button variant="outline" color="clay" onClick={takeBack}>
              {t('offline.takeNoBackYes')}
            </Button>
          </Group>
        </div>
      )}
      <Group gap="xs" mt={6}>
        {waits && deed?.kind === 'scan' && !correcting && (
          <Button variant="default" onClick={() => correct(true)}>
            {t('offline.correct')}
          </Button>
        )}
        {waits && !asks && (
          <Button variant="default" onClick={() => (item.no ? ask(true) : takeBack())}>
            {t('offline.takeBack')}
          </Button>
        )}
        {!waits && !item.noted && <Button onClick={() => void here()?.queue.note(id)}>{t('offline.note')}</Button>}
      </Group>
    </li>
  );
}

function Correct({ id, deed, onDone }: { id: string; deed: ScanDeed; onDone: () => void }) {
  const { t } = useWords();
  const [code, set] = useState(deed.code);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        // what the list said of the other number is not said of this one
        const { flightId, kind, answer, device } = deed;
        void here()?.queue.correct(id, newId(), { kind, flightId, answer, device, code: code.trim() }).then(sendNow);
        onDone();
      }}
    >
      <Stack gap={6} mt={6}>
        <TextInput
          label={t('gate.code')}
          value={code}
          dir="ltr"
          required
          onChange={(e) => set(e.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit">{t('shell.save')}</Button>
          <Button variant="subtle" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

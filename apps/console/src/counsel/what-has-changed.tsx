import { Stack, Text } from '@mantine/core';
import type { Consents, Person, Session } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { Dialog } from '../shell/dialog';
import { ShortTalkForm } from './short-talk-form';

/** What has changed since the yes, and the talk in which it was told. */
export function WhatHasChanged({
  person,
  toTell,
  talk,
}: {
  person: Person;
  toTell: NonNullable<Consents['toTell']>;
  talk: Session | undefined;
}) {
  const { t, word } = useWords();
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('consent.toTell')}</Text>
      {toTell.map((change) => (
        <Text key={change}>{word('change', change)}</Text>
      ))}
      {talk && (
        <Text className="soft">
          {t('consent.toldAt')} <Moment at={talk.heldAt} />
        </Text>
      )}
      <div>
        <Dialog label={t('consent.shortTalk')} size="xl">
          {(close) => <ShortTalkForm person={person} toTell={toTell} onDone={close} />}
        </Dialog>
      </div>
    </Stack>
  );
}

import { Alert, Button, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { Select } from '../shell/select';

export const concernKinds = ['FEAR_OF_RETURN', 'TRAFFICKING', 'VIOLENCE', 'CHILD', 'OTHER'] as const;
export type PlaceOfTelling = 'registration' | 'counselling' | 'medical' | 'gate' | 'reception';

interface Heard {
  kind: (typeof concernKinds)[number];
  words: string;
  heardAt: string;
}

/** What was heard. The words stay in the form until protection has them; afterwards only the receipt is shown. */
export function TellForm({ personId, desk, onClose }: { personId: string; desk: PlaceOfTelling; onClose: () => void }) {
  const { t } = useWords();
  const [kind, setKind] = useState<Heard['kind']>();
  const [words, setWords] = useState('');
  const [heardAt, setHeardAt] = useState<string>(t(`tell.at.${desk}`));
  const tell = useWrite(
    (body: Heard, headers) =>
      answer(
        endpoints.protection.POST('/people/{personId}/concerns', {
          params: { path: { personId } },
          headers,
          body: { concernId: headers['idempotency-key']!, ...body },
        }),
      ),
    { refresh: [['concerns'], ['protection-file', personId], ['readiness']], onDone: () => setWords('') },
  );
  if (tell.isSuccess)
    return (
      <Stack>
        <Alert color="leaf" title={t('tell.done')} role="status">
          <Moment at={tell.data.receivedAt} /> · <Code>{tell.data.concernId.slice(-8)}</Code>
        </Alert>
        <Text>{t('tell.doneMeans')}</Text>
        <Button onClick={onClose}>{t('shell.close')}</Button>
      </Stack>
    );
  const ready = kind !== undefined && words.trim().length >= 3 && heardAt.trim().length >= 2;
  const send = (): void => {
    if (ready) tell.mutate({ kind, words, heardAt });
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        e.stopPropagation(); // it may lie over another form
        send();
      }}
    >
      <Stack>
        <b>
          <NameOf personId={personId} />
        </b>
        <Text>{t('tell.means')}</Text>
        <Select
          label={t('tell.kind')}
          data={concernKinds.map((value) => ({ value, label: t(`tell.kinds.${value}`) }))}
          value={kind ?? null}
          placeholder={t('shell.decide')}
          required
          allowDeselect={false}
          onChange={(v) => setKind(v as Heard['kind'])}
        />
        <Textarea
          label={t('tell.words')}
          description={t('tell.wordsHint')}
          dir="auto"
          required
          minLength={3}
          maxLength={4000}
          autosize
          minRows={3}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
        <TextInput
          label={t('tell.heardAt')}
          dir="auto"
          required
          maxLength={200}
          value={heardAt}
          onChange={(e) => setHeardAt(e.currentTarget.value)}
        />
        <ProblemNote error={tell.error} onRetry={send} />
        <Button type="submit" size="md" loading={tell.isPending} disabled={!ready}>
          {t('tell.send')}
        </Button>
      </Stack>
    </form>
  );
}

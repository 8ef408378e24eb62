import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { ProblemNote } from '../problem/problem-note';
import { Dialog } from '../shell/dialog';
import { Loaded } from '../shell/loaded';

/** Joins another case to this family: a child registered alone joins relatives, or two cases are one family. */
export function LinkCase({ person }: { person: Person }) {
  const { t } = useWords();
  return <Dialog label={t('family.link')}>{(close) => <LinkForm person={person} onDone={close} />}</Dialog>;
}

function LinkForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useWords();
  const { familyId, operationId } = person;
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 250);
  const found = useRead(
    ['people', operationId, 'link', asked],
    asked.length > 1
      ? () => answer(endpoints.registration.POST('/people/search', { body: { operationId, q: asked, limit: 20 } }))
      : undefined,
  );
  const link = useWrite(
    (caseId: string, headers) =>
      answer(
        endpoints.registration.POST('/families/{familyId}/link', {
          params: { path: { familyId } },
          headers,
          body: { caseId },
        }),
      ),
    { refresh: [['family'], ['person'], ['case'], ['people'], ['readiness'], ['counts']], onDone },
  );
  return (
    <Stack>
      <Text>{t('family.linkMeans')}</Text>
      <TextInput
        type="search"
        label={t('people.search')}
        description={t('people.searchHint')}
        dir="auto"
        data-autofocus
        value={q}
        onChange={(e) => setQ(e.currentTarget.value)}
      />
      <ProblemNote error={link.error} onRetry={() => link.variables && link.mutate(link.variables)} />
      {asked.length > 1 && (
        <Loaded of={found}>
          {({ items }) => {
            const others = items.filter((p) => p.familyId !== familyId && !p.mergedInto);
            if (others.length === 0) return <Text className="soft">{t('people.notFound')}</Text>;
            return others.map((p) => (
              <Group key={p.personId} justify="space-between">
                <span>
                  <PersonName names={p.names} /> <Code>{p.caseReference}</Code>
                </span>
                <Button size="compact-sm" loading={link.isPending} onClick={() => link.mutate(p.caseId)}>
                  {t('family.joinThis')}
                </Button>
              </Group>
            ));
          }}
        </Loaded>
      )}
    </Stack>
  );
}

import { List, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { EmbassyListPerson } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useAllPages } from '../list/use-all-pages';
import { NameOf } from '../person-name/name-of';
import { Dialog } from '../shell/dialog';
import { may } from '../sign-in/may';

/** About whom staff may speak with an embassy at this moment. Whoever is missing is missing without a reason. */
export function EmbassyList({ op }: { op: string }) {
  const { t } = useWords();
  if (!may('embassy:list')) return null;
  return <Dialog label={t('tell.embassyList')}>{() => <Names op={op} />}</Dialog>;
}

function Names({ op }: { op: string }) {
  const { t } = useWords();
  const { data: people } = useAllPages<EmbassyListPerson>(
    ['embassy-list', op],
    (after) =>
      answer(endpoints.consent.GET('/embassy-list', { params: { query: { operationId: op, limit: 200, after } } })),
    10_000,
  );
  return (
    <Stack>
      <Text>{t('tell.embassyMeans')}</Text>
      {people?.length === 0 && <Text fw={600}>{t('tell.embassyNone')}</Text>}
      <List>
        {people?.map((p) => (
          <List.Item key={p.personId}>
            <NameOf personId={p.personId} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

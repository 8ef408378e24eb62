import { Stack, Text } from '@mantine/core';
import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { NameOf } from '../person-name/name-of';
import { useSentence } from '../problem/use-sentence';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { useReadiness } from './use-list';
import { whatFreezingDoes, type FrozenPerson } from './what-freezing-does';

/** Who is left out of version 1, whom the proposal does not name, who waits and who flies, by name, and what is missing. */
export function FreezeFollows({ list }: { list: List }) {
  const { t } = useWords();
  return (
    <Loaded of={useReadiness(list.flightId)} rows={4}>
      {(people) => {
        const rows = whatFreezingDoes(people, list);
        const count = (wanted: FrozenPerson['becomes']) => rows.filter((r) => r.becomes === wanted).length;
        return (
          <Stack gap="xs">
            <Text fw={600}>
              {t('manifest.freezing.leaves')}: <bdi className="num">{count('leaves')}</bdi> ·{' '}
              {t('manifest.freezing.notProposed')}: <bdi className="num">{count('notProposed')}</bdi> ·{' '}
              {t('manifest.freezing.standby')}: <bdi className="num">{count('standby')}</bdi> ·{' '}
              {t('manifest.freezing.flies')}: <bdi className="num">{count('flies')}</bdi>
            </Text>
            <PagedTable
              label={t('manifest.freezing.title')}
              rows={rows}
              rowKey={(r) => r.person.personId}
              height="20rem"
              empty={<Empty title={t('manifest.nobodyCalled')} />}
              columns={[
                {
                  name: t('person.name'),
                  width: '2fr',
                  plain: true,
                  cell: ({ person }) => <NameOf personId={person.personId} />,
                },
                {
                  name: t('manifest.freezing.title'),
                  width: '1fr',
                  plain: true,
                  cell: ({ becomes }) => <Text fw={600}>{t(`manifest.freezing.${becomes}`)}</Text>,
                },
                {
                  name: t('step.missing'),
                  width: '3fr',
                  plain: true,
                  cell: ({ person, becomes }) => becomes === 'leaves' && <Missing person={person} />,
                },
              ]}
            />
          </Stack>
        );
      }}
    </Loaded>
  );
}

/** Somebody against whom nothing stands stays with their family. */
function Missing({ person: { blockers } }: Pick<FrozenPerson, 'person'>) {
  const { t } = useWords();
  const sentence = useSentence();
  if (blockers.length === 0) return <Text size="sm">{t('person.familyWaits')}</Text>;
  return blockers.map((b) => <div key={b.code + b.says}>{sentence(b)}</div>);
}

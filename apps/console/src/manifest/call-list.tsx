import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { isTheirDecision } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Until } from '../moment/until';
import { NameOf } from '../person-name/name-of';
import { useSentence } from '../problem/use-sentence';
import { Empty } from '../shell/empty';
import { Lamp } from '../shell/lamp';
import { Loaded } from '../shell/loaded';
import { may } from '../sign-in/may';
import { RowMenu } from '../people/row-menu';
import { CallPeople } from './call-people';
import { useReadiness } from './use-list';
import { useView } from '../shell/use-view';

/** Everyone called, and in plain words what blocks each of them. */
export function CallList({ flightId }: { flightId: string }) {
  const { t, word } = useWords();
  const sentence = useSentence();
  const [show, setShow] = useView('all');
  return (
    <Loaded of={useReadiness(flightId)} rows={6}>
      {(people) => {
        const ready = people.filter((p) => p.ready && p.familyEligible).length;
        const shown = people.filter((p) => show === 'all' || (show === 'ready') === (p.ready && p.familyEligible));
        return (
          <Stack gap="sm">
            <Group justify="space-between">
              <SegmentedControl
                aria-label={t('imports.show')}
                value={show}
                onChange={setShow}
                data={[
                  { value: 'all', label: `${t('manifest.all')}: ${people.length}` },
                  { value: 'ready', label: `${t('manifest.ready')}: ${ready}` },
                  { value: 'blocked', label: `${t('manifest.blocked')}: ${people.length - ready}` },
                ]}
              />
              {may('manifest:propose') && <CallPeople flightId={flightId} called={people.map((p) => p.personId)} />}
            </Group>
            <PagedTable
              label={t('manifest.views.calls')}
              rows={shown}
              rowKey={(p) => p.personId}
              empty={<Empty title={t('manifest.nobodyCalled')} />}
              columns={[
                {
                  name: t('person.name'),
                  width: '2fr',
                  plain: true,
                  cell: (p) => (
                    <Group gap="sm" wrap="nowrap">
                      <Lamp
                        state={p.ready ? (p.familyEligible ? 'good' : 'wait') : 'bad'}
                        label={
                          p.ready
                            ? p.familyEligible
                              ? t('person.ready')
                              : t('person.familyWaits')
                            : t('person.blocked')
                        }
                      />
                      <NameOf personId={p.personId} />
                    </Group>
                  ),
                },
                {
                  name: t('manifest.inTheWay'),
                  width: '4fr',
                  plain: true,
                  cell: (p) =>
                    p.escortsMissing.length > 0 && p.blockers.length === 0 ? (
                      <Text size="sm">
                        {t('escort.missing')} {p.escortsMissing.map((kind) => word('escortKind', kind)).join(', ')}
                      </Text>
                    ) : p.blockers.length === 0 ? (
                      <Text size="sm" className="soft">
                        {p.familyEligible ? t('person.ready') : t('person.familyWaits')}
                      </Text>
                    ) : (
                      <Stack gap={4}>
                        {p.blockers.map((b) => (
                          <div key={b.code + b.says} style={{ fontSize: '.875rem' }}>
                            {sentence(b)}
                            <Text size="sm" className="soft">
                              <Code>{b.code}</Code>
                              {!isTheirDecision(b) && ` · ${t('problem.lifts')}: ${word('roles', b.unblockedBy)}`}
                              {b.until && (
                                <>
                                  {' '}
                                  · {t('problem.until')} <Until at={b.until} />
                                </>
                              )}
                            </Text>
                          </div>
                        ))}
                      </Stack>
                    ),
                },
                {
                  name: t('peopleList.actions'),
                  width: '3.5rem',
                  plain: true,
                  cell: (p) => <RowMenu personId={p.personId} />,
                },
              ]}
            />
          </Stack>
        );
      }}
    </Loaded>
  );
}

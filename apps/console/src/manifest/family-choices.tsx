import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import type { Allocation, Readiness } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { NameOf } from '../person-name/name-of';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { Empty } from '../shell/empty';
import { Lamp } from '../shell/lamp';

export type Choice = 'flies' | 'standby' | 'not';

interface Props {
  people: Readiness[];
  choices: Map<string, Choice>;
  unseated: Allocation['unseated'];
  onChoose: (family: string, choice: Choice) => void;
}

/** Families as they travel: together, or not at all. */
export function FamilyChoices({ people, choices, unseated, onChoose }: Props) {
  const { t, word } = useWords();
  const families = [...Map.groupBy(people, (p) => p.familyId)].map(([familyId, members]) => ({
    familyId,
    members,
    eligible: members.every((m) => m.familyEligible),
  }));
  const why = new Map(unseated.map((u) => [u.familyId, u.because]));
  return (
    <PagedTable
      label={t('manifest.families')}
      rows={families.sort((a, b) => Number(b.eligible) - Number(a.eligible))}
      rowKey={(f) => f.familyId}
      empty={<Empty title={t('manifest.nobodyCalled')} />}
      columns={[
        {
          name: t('manifest.family'),
          width: '3fr',
          plain: true,
          cell: (f) => (
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <Lamp state={f.eligible ? 'good' : 'bad'} label={f.eligible ? t('person.ready') : t('person.blocked')} />
              <Stack gap={2}>
                {f.members.map((m) => (
                  <Group key={m.personId} gap="xs">
                    <NameOf personId={m.personId} />
                    <WithdrawButton personId={m.personId} />
                  </Group>
                ))}
              </Stack>
            </Group>
          ),
        },
        { name: t('people.people'), width: '5rem', cell: (f) => <bdi className="num">{f.members.length}</bdi> },
        {
          name: t('manifest.because'),
          width: '2fr',
          plain: true,
          cell: (f) => (
            <Text size="sm">
              {why.has(f.familyId) ? word('unseated', why.get(f.familyId)!) : !f.eligible ? t('person.blocked') : ''}
            </Text>
          ),
        },
        {
          name: t('manifest.choice'),
          width: '16rem',
          plain: true,
          cell: (f) => (
            <SegmentedControl
              size="xs"
              aria-label={t('manifest.choice')}
              value={choices.get(f.familyId) ?? ''}
              onChange={(v) => onChoose(f.familyId, v as Choice)}
              data={(['flies', 'standby', 'not'] as const).map((c) => ({ value: c, label: t(`manifest.${c}`) }))}
            />
          ),
        },
      ]}
    />
  );
}

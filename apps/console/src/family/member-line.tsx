import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Family, Readiness } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PersonLine } from '../person-name/person-line';
import { PersonName } from '../person-name/person-name';
import { Lamp } from '../shell/lamp';
import { may } from '../sign-in/may';

interface Props {
  member: Family['members'][number];
  /** The person whose page it is. */
  isHere: boolean;
  /** Where the member stands; missing where they are not called with the others. */
  stands: Pick<Readiness, 'ready' | 'blockers'> | undefined;
  children: ReactNode;
}

/** One of the family: who, and whether they may fly or what is open. */
export function MemberLine({ member, isHere, stands, children }: Props) {
  const { t, word } = useWords();
  const { personId, names, ageBand } = member;
  const open = [
    ...new Set(
      stands?.blockers.map((b) =>
        b.name === 'only-they-may-say-why' ? word('roles', b.unblockedBy) : word('needOf', b.name),
      ),
    ),
  ];
  return (
    <Group justify="space-between" align="flex-start" gap="xs" component="li" aria-current={isHere || undefined}>
      <Stack gap={2}>
        {isHere ? <PersonName names={names} /> : <PersonLine personId={personId} />}
        {isHere && (
          <Text size="sm" className="soft">
            {word('band', ageBand)}
          </Text>
        )}
        {!isHere && may('readiness:read') && (
          <Group gap={6} wrap="nowrap" align="flex-start">
            <Lamp state={stands ? (stands.ready ? 'good' : 'bad') : 'wait'} />
            <Text size="sm">
              {!stands
                ? t('family.notCalled')
                : stands.ready
                  ? t('person.ready')
                  : `${t('family.open')}: ${open.join(', ')}`}
            </Text>
          </Group>
        )}
      </Stack>
      {children}
    </Group>
  );
}

import { Badge, Button, Stack, Text } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { useReadinessOf } from '../person/use-readiness-of';
import { ProblemNote } from '../problem/problem-note';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { AgreeToPart } from './agree-to-part';
import { Kinship } from './kinship';
import { LinkCase } from './link-case';
import { MemberLine } from './member-line';
import { Relate } from './relate';
import { useFamily } from './use-family';

/** Those who travel together: who is the head, how they are related, and the forms to part or join. */
export function Family({ person }: { person: Person }) {
  const { t } = useWords();
  const { familyId } = person;
  const query = useFamily(familyId);
  const stand = useReadinessOf(person.personId);
  const head = useWrite(
    ({ personId, version }: { personId: string; version: number }, headers) =>
      answer(
        endpoints.registration.PUT('/families/{familyId}/head', {
          params: { path: { familyId } },
          headers: { ...headers, ...onVersion(version) },
          body: { personId },
        }),
      ),
    { refresh: [['family', familyId]], said: () => t('family.makeHead') },
  );
  const members = query.data?.members.filter((m) => !m.mergedInto) ?? [];
  const mayDo = (action: string): boolean => may('person:register') && (query.data?.actions.includes(action) ?? false);
  return (
    <Section
      title={t('family.title')}
      actions={
        <>
          {mayDo('relate') && members.length > 1 && <Relate person={person} members={members} />}
          {mayDo('link-case') && <LinkCase person={person} />}
          {may('split:record') && person.ageBand !== 'CHILD' && members.length > 1 && (
            <AgreeToPart person={person} members={members} />
          )}
        </>
      }
    >
      <Loaded of={query}>
        {({ version, headPersonId, relationships }) => (
          <Stack gap="xs">
            {members.length < 2 && <Text className="soft">{t('family.alone')}</Text>}
            <ul className="members">
              {members.map((m) => (
                <MemberLine
                  key={m.personId}
                  member={m}
                  isHere={m.personId === person.personId}
                  stands={stand.data?.relatives?.find((r) => r.personId === m.personId)}
                >
                  {m.personId === headPersonId ? (
                    <Badge variant="light">{t('family.head')}</Badge>
                  ) : (
                    mayDo('name-head') && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        loading={head.isPending && head.variables.personId === m.personId}
                        onClick={() => head.mutate({ personId: m.personId, version })}
                      >
                        {t('family.makeHead')}
                      </Button>
                    )
                  )}
                </MemberLine>
              ))}
            </ul>
            <Kinship relationships={relationships} members={members} />
            <ProblemNote error={head.error} onReload={() => void query.refetch()} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

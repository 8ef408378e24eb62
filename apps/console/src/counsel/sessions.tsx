import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { languageName } from '../moment/language-name';
import { Moment } from '../moment/moment';
import { Loaded } from '../shell/loaded';
import { may } from '../sign-in/may';
import { Answers } from './answers';
import { SecondOpinion } from './second-opinion';
import { useSessions } from './use-sessions';

/** The sessions that consent rests on, and what somebody other than the counsellor has to add. */
export function Sessions({ personId }: { personId: string }) {
  const { t, word, language } = useWords();
  return (
    <Loaded of={useSessions(personId)}>
      {(sessions) =>
        sessions.length === 0 ? null : (
          <Stack gap="xs">
            <Title order={3}>{t('counsel.sessions')}</Title>
            {sessions.map((s) => (
              <Group key={s.sessionId} gap="sm">
                <Text size="sm">
                  <Moment at={s.heldAt} /> · {word('place', s.place)} · {languageName(language, s.language)}
                </Text>
                {may('counselling:read-answers') && <Answers personId={personId} sessionId={s.sessionId} />}
                {s.confirmedIndependently && (
                  <Badge color="leaf" variant="light">
                    {t('counsel.confirmed')}
                  </Badge>
                )}
                {s.proxyApprovals > 0 && (
                  <Badge variant="light">
                    {t('counsel.proxyApprovals')}: <bdi>{s.proxyApprovals}</bdi>
                  </Badge>
                )}
                {s.witnesses > 0 && (
                  <Badge color="leaf" variant="light">
                    {t('counsel.witnessed')}
                  </Badge>
                )}
                {may('counselling:witness') && s.actions.includes('witness') && s.witnesses === 0 && (
                  <SecondOpinion session={s} personId={personId} kind="witness" />
                )}
                {may('consent:confirm-independently') &&
                  s.actions.includes('confirm-independently') &&
                  !s.confirmedIndependently && (
                    <SecondOpinion session={s} personId={personId} kind="independent-confirmation" />
                  )}
                {may('consent:approve-proxy') && s.actions.includes('approve-proxy') && (
                  <SecondOpinion session={s} personId={personId} kind="proxy-approvals" />
                )}
              </Group>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

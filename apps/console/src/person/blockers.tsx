import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { isTheirDecision } from '../api/problem';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { BrokenRules } from '../problem/broken-rules';
import { Lamp } from '../shell/lamp';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';

/** Whether this person may fly; if not, every reason in plain words with who can lift it. */
export function Blockers({ personId }: { personId: string }) {
  const { t } = useWords();
  const op = useOperationId();
  const query = useRead(
    ['readiness', 'person', personId],
    may('readiness:read')
      ? () => answer(endpoints.manifests.GET('/people/{personId}/readiness', { params: { path: { personId } } }))
      : undefined,
  );
  if (!may('readiness:read')) return null;
  return (
    <Section title={t('person.mayFly')}>
      <Loaded of={query} missing={<Text className="soft">{t('person.notCalled')}</Text>}>
        {({ ready, familyEligible, blockers, flightId }) => (
          <>
            <Group gap="sm" mb={ready ? 0 : 'sm'} wrap="nowrap">
              <Lamp state={ready ? (familyEligible ? 'good' : 'wait') : 'bad'} />
              <Text fw={600}>
                {ready
                  ? familyEligible
                    ? t('person.ready')
                    : t('person.familyWaits')
                  : t(blockers.some(isTheirDecision) ? 'person.decidedNo' : 'person.blocked')}
              </Text>
              <Link to="/o/$op/flights/$flight" params={{ op, flight: flightId }}>
                {t('person.toFlight')}
              </Link>
            </Group>
            {blockers.length > 0 && <BrokenRules broken={blockers} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

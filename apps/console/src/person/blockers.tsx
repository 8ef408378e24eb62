import { Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isTheirDecision } from '../api/problem';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { PersonLine } from '../person-name/person-line';
import { Lamp } from '../shell/lamp';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { NeedLine } from './need-line';
import { needsOf } from './needs-of-a-flight';
import { useReadinessOf } from './use-readiness-of';

/** Whether this person may fly: the whole predicate, each line met or with its reason, who resolves it, and the form that does. */
export function Blockers({ person }: { person: Person }) {
  const { t } = useWords();
  const op = useOperationId();
  const query = useReadinessOf(person.personId);
  if (!may('readiness:read')) return null;
  return (
    <Section title={t('person.mayFly')}>
      <Loaded of={query} missing={<Text className="soft">{t('person.notCalled')}</Text>}>
        {({ ready, familyEligible, blockers, met, relatives, flightId }) => (
          <>
            <Group gap="sm" mb="sm" wrap="nowrap">
              <Lamp state={ready ? (familyEligible ? 'good' : 'wait') : 'bad'} />
              <Text fw={600} size="lg">
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
            <ul className="needs" aria-label={t('person.readiness')}>
              {needsOf(blockers, met).map((need) => (
                <NeedLine key={need.name + need.unblockedBy + Boolean(need.broken)} need={need} person={person} />
              ))}
            </ul>
            {relatives?.some((r) => !r.ready) && (
              <>
                <Title order={3} mt="md" mb="xs">
                  {t('person.relatives')}
                </Title>
                <ul className="needs">
                  {relatives
                    .filter((r) => !r.ready)
                    .map((r) => (
                      <li key={r.personId} className="relative-held">
                        <PersonLine personId={r.personId} />
                        <ul className="needs">
                          {needsOf(r.blockers, []).map((need) => (
                            <NeedLine key={need.name + need.unblockedBy} need={need} />
                          ))}
                        </ul>
                      </li>
                    ))}
                </ul>
              </>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

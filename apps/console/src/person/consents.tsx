import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Consents as Consent, Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Until } from '../moment/until';
import { Loaded } from '../shell/loaded';
import { Scrolling } from '../shell/scrolling';
import { Section } from '../shell/section';
import { TellProtection } from '../tell/tell-protection';
import { may } from '../sign-in/may';
import { Counselling } from '../counsel/counselling';
import { Sessions } from '../counsel/sessions';
import { useSessions } from '../counsel/use-sessions';
import { Receipt } from '../counsel/receipt';
import { JourneyLine } from '../counsel/journey-line';
import { Reconfirm } from '../counsel/reconfirm';
import { RecordAnswer } from '../counsel/record-answer';

const colours: Record<string, string> = {
  ACTIVE: 'leaf',
  RECONFIRMED: 'leaf',
  WITHDRAWN: 'clay',
  REFUSED: 'clay',
  EXPIRED: 'sunrise',
  STALE: 'sunrise',
};

const saidNo: ReadonlySet<string> = new Set(['WITHDRAWN', 'REFUSED']);

/** What the person said yes and no to, each purpose separately. */
export function Consents({ person }: { person: Person }) {
  const { t, word } = useWords();
  const { personId } = person;
  const query = useRead(['consents', personId], () =>
    answer(endpoints.consent.GET('/people/{personId}/consents', { params: { path: { personId } } })),
  );
  const sessions = useSessions(personId);
  const line = (c: Consent) => (
    <Table.Tr key={c.purpose}>
      <Table.Td>
        {word('purpose', c.purpose)}
        {c.purpose === 'RETURN' && c.givenAt && <JourneyLine journey={c.journey} />}
      </Table.Td>
      <Table.Td>
        <Badge variant="light" color={colours[c.status] ?? 'stone'}>
          {word('consent', c.status)}
        </Badge>
        {c.anewBecause && (
          <Text size="sm" className="soft">
            {t(`consent.anew.${c.anewBecause}`)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Until at={c.withdrawnAt ?? c.reconfirmedAt ?? c.validUntil} />
        {c.purpose === 'RETURN' && saidNo.has(c.status) && (
          <Text size="sm" className="soft">
            {t('consent.decided')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={6}>
          {c.purpose === 'RETURN' && c.actions.includes('reconfirm') && may('consent:reconfirm') && (
            <Reconfirm person={person} consent={c} />
          )}
          {may('consent:read-receipt') && c.givenAt && <Receipt personId={personId} purpose={c.purpose} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
  return (
    <Section
      title={t('consent.title')}
      actions={
        may('counselling:record') && (
          <Group gap="xs">
            <TellProtection personId={personId} desk="counselling" />
            <Counselling person={person} />
            {may('consent:give') && (sessions.data ?? []).length > 0 && (
              <RecordAnswer person={person} consents={query.data ?? []} />
            )}
          </Group>
        )
      }
    >
      <Stack>
        <Loaded of={query}>
          {(consents) =>
            consents.length === 0 ? (
              <Text className="soft">{t('consent.none')}</Text>
            ) : (
              <Scrolling label={t('consent.title')} width={520}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('consent.purpose')}</Table.Th>
                      <Table.Th>{t('consent.status')}</Table.Th>
                      <Table.Th>{t('consent.when')}</Table.Th>
                      <Table.Th>{t('consent.actions')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>{consents.map(line)}</Table.Tbody>
                </Table>
              </Scrolling>
            )
          }
        </Loaded>
        <Sessions personId={personId} />
        {may('consent:give') && sessions.data?.length === 0 && (
          <Text className="soft">{t('consent.counselFirst')}</Text>
        )}
      </Stack>
    </Section>
  );
}

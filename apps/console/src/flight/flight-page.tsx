import { SimpleGrid, Stack, Table } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { useFlightId, useOperationId } from '../operation/use-operation';
import { PlanFlight } from '../flights/plan-flight';
import { LeftOutOfOrder } from '../gate/left-out-of-order';
import { NoesAfterDoors } from '../gate/noes-after-doors';
import { useList } from '../manifest/use-list';
import { Loaded } from '../shell/loaded';
import { Scrolling } from '../shell/scrolling';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { BoardingPace } from './boarding-pace';
import { FlightClock } from './flight-clock';
import { FlightHead, useFlight } from './flight-head';
import { GoDecision } from './go-decision';
import { Permits } from './permits';
import { Reschedule } from './reschedule';
import { Stages } from './stages';

/** A charter: may it go, and what is the next step. */
export function FlightPage() {
  const { t } = useWords();
  const op = useOperationId();
  const flightId = useFlightId();
  const query = useFlight(flightId);
  const { data: list } = useList(flightId, 5_000, may('manifest:read'));
  return (
    <Stack gap="lg">
      <FlightHead name="flight" />
      {list && <LeftOutOfOrder list={list} />}
      {list && <NoesAfterDoors list={list} />}
      <Loaded of={query} rows={6}>
        {(flight) => (
          <>
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
              <GoDecision flight={flight} />
              <Stages flight={flight} />
            </SimpleGrid>
            <FlightClock flight={flight} />
            {list && <BoardingPace flight={flight} list={list} />}
            <Permits flight={flight} />
            <Section
              title={t('flight.plan')}
              actions={
                may('charter:manage') && (
                  <>
                    {flight.actions.includes('plan') && <PlanFlight op={op} flight={flight} />}
                    {flight.actions.includes('reschedule') && <Reschedule flight={flight} />}
                  </>
                )
              }
            >
              <Scrolling label={t('flight.plan')} width={520}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      {(['leg', 'std', 'sta', 'payloadKg'] as const).map((n) => (
                        <Table.Th key={n}>{t(`flight.${n}`)}</Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {flight.legs.map((l) => (
                      <Table.Tr key={l.from + l.std}>
                        <Table.Td>
                          <Code>{`${l.from} – ${l.to}`}</Code>
                        </Table.Td>
                        <Table.Td>
                          <Moment at={l.std} zone={l.fromZone} />
                        </Table.Td>
                        <Table.Td>
                          <Moment at={l.sta} zone={l.toZone} />
                        </Table.Td>
                        <Table.Td data-name={t('flight.payloadKg')}>
                          <bdi className="num">{l.payloadKg}</bdi>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Scrolling>
              <dl className="facts" style={{ marginBlockStart: '.75rem' }}>
                <dt>{t('flight.operator')}</dt>
                <dd>
                  <bdi>{flight.operator}</bdi>
                </dd>
                <dt>{t('flight.aircraft')}</dt>
                <dd>
                  <Code>{`${flight.aircraft.iata} ${flight.aircraft.registration ?? ''}`}</Code>
                </dd>
                <dt>{t('flight.seats')}</dt>
                <dd>
                  <bdi className="num">{flight.seats}</bdi>
                </dd>
                <dt>{t('flight.lapInfants')}</dt>
                <dd>
                  <bdi className="num">{flight.lapInfants}</bdi>
                </dd>
                <dt>{t('flight.wheelchairs')}</dt>
                <dd>
                  <bdi className="num">{`${flight.wheelchairs} / ${flight.wheelchairsToSeat}`}</bdi>
                </dd>
                <dt>{t('flight.stretchers')}</dt>
                <dd>
                  <bdi className="num">{flight.stretchers}</bdi>
                </dd>
              </dl>
            </Section>
          </>
        )}
      </Loaded>
    </Stack>
  );
}

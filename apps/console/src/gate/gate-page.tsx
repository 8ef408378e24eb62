import { SimpleGrid, Stack } from '@mantine/core';
import { FlightHead } from '../flight/flight-head';
import { useWords } from '../i18n/use-words';
import { useList } from '../manifest/use-list';
import { useFlightId } from '../operation/use-operation';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { CloseChecks } from './close-checks';
import { Counts } from './counts';
import { Doors } from './doors';
import { DoorsHold } from './doors-hold';
import { Escorts } from './escorts';
import { Findings } from './findings';
import { GatePeople } from './gate-people';
import { LeaveCabin } from './leave-cabin';
import { LeftOutOfOrder } from './left-out-of-order';
import { NoesAfterDoors } from './noes-after-doors';
import { Scanner } from './scanner';
import { ThreeNumbers } from './three-numbers';
import { useKeptGate } from './use-kept-gate';

/** The boarding gate: who boards, who does not and why, until the aircraft doors close. */
export function GatePage() {
  const { t } = useWords();
  const flightId = useFlightId();
  const query = useList(flightId, 5_000);
  useKeptGate(flightId, query.data, query.dataUpdatedAt);
  return (
    <Stack gap="lg">
      <FlightHead name="gate" />
      <Loaded of={query} rows={5}>
        {(list) =>
          !list || list.issued === 0 ? (
            <div className="card">
              <Empty title={t('gate.notFrozen')} />
            </div>
          ) : (
            <>
              <DoorsHold flightId={flightId} />
              <LeftOutOfOrder list={list} />
              <Findings list={list} />
              <NoesAfterDoors list={list} />
              <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
                <Scanner flightId={flightId} actions={list.actions} />
                <Stack gap="lg">
                  <Counts list={list} />
                  <CloseChecks list={list} />
                  <Escorts list={list} />
                  <LeaveCabin list={list} />
                  <ThreeNumbers list={list} />
                  <Doors list={list} />
                </Stack>
              </SimpleGrid>
              <GatePeople list={list} />
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}

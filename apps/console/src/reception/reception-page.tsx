import { SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { FlightHead } from '../flight/flight-head';
import { useWords } from '../i18n/use-words';
import { useFlightId } from '../operation/use-operation';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { may } from '../sign-in/may';
import { Accounting } from './accounting';
import { ArrivingPeople } from './arriving-people';
import { CloseArrival } from './close-arrival';
import { Headcount } from './headcount';
import { Needs } from './needs';
import { Variances } from './variances';

/** The arrival: exactly those who departed, stop by stop, person by person. */
export function ReceptionPage() {
  const { t } = useWords();
  const flightId = useFlightId();
  const [chosen, choose] = useState<string>();
  const query = useRead(
    ['arrival', flightId],
    () => answer(endpoints.reception.GET('/flights/{flightId}/arrivals', { params: { path: { flightId } } })),
    { everyMs: 5_000 },
  );
  return (
    <Stack gap="lg">
      <FlightHead name="reception" />
      <Loaded
        of={query}
        rows={5}
        missing={
          <div className="card">
            <Empty title={t('reception.notYet')} />
          </div>
        }
      >
        {(arrival) => {
          const stop = arrival.stops.find((s) => s.offPoint === chosen) ?? arrival.stops[0];
          const ground = new Set(stop?.landed ? [] : ['tick', 'count-heads']);
          const actions = arrival.actions.filter((a) => !ground.has(a));
          return (
            <>
              {stop && !stop.landed && (
                <div className="card">
                  {arrival.endedElsewhere ? t('reception.endedElsewhere') : t('reception.notLanded')}
                </div>
              )}
              <Accounting arrival={arrival} />
              {arrival.stops.length > 1 && (
                <SegmentedControl
                  aria-label={t('manifest.offPoint')}
                  value={stop?.offPoint}
                  onChange={choose}
                  data={arrival.stops.map((s) => ({ value: s.offPoint, label: s.offPoint }))}
                  style={{ alignSelf: 'flex-start' }}
                />
              )}
              {!stop && may('arrival:work') && <CloseArrival arrival={arrival} />}
              {stop && may('arrival:work') && (
                <>
                  <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
                    <Headcount
                      flightId={flightId}
                      stop={stop}
                      actions={arrival.endedElsewhere ? arrival.actions : actions}
                    />
                    <CloseArrival arrival={arrival} />
                  </SimpleGrid>
                  <ArrivingPeople flightId={flightId} offPoint={stop.offPoint} actions={actions} />
                </>
              )}
              {stop && may('arrival:read-explanations') && <Variances arrival={arrival} offPoint={stop.offPoint} />}
              {stop && may('arrival:work') && <Needs flightId={flightId} />}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}

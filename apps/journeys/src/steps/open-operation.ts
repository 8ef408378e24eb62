import { newId } from '@homeward/kernel';
import type { FlightLeg } from '../sample';
import type { World } from '../world';

/** So many hours after the planned departure of a leg, UTC. */
const beside = (leg: FlightLeg, hours: number): string =>
  new Date(Date.parse(leg.std_utc) + hours * 3_600_000).toISOString();

/** Opens the operation at a government's request, with its corridor. */
export async function openOperation({ api, sample, operationId }: World): Promise<void> {
  const { name, hostCountry, requestingGovernment } = sample.operation;
  const corridor = [sample.legs[0]!.from_iata, ...sample.legs.map((l) => l.to_iata)];
  await api.call('movement-officer', 'POST', 'registration/operations', {
    at: '2026-11-01T08:00:00Z',
    body: {
      operationId,
      name,
      modality: 'VHR',
      corridor,
      hostCountry,
      requestingGovernment,
      requestDate: '2026-10-20',
    },
  });
}

/** Plans the charter, from request to confirmation, with its permits. */
export async function charterFlight({ api, sample, operationId, flightId }: World): Promise<void> {
  const first = sample.legs[0]!;
  const at = '2026-11-28T08:00:00Z';
  const number = (text: string): number => Number(text);
  const url = `charter-flights/flights/${flightId}`;
  const utc = (text: string): string => text.replace(/Z$/, ':00Z');
  const limits = sample.expected.payloadKg;
  let { version } = await api.call<{ version: number }>('flight-officer', 'PUT', url, {
    at,
    body: {
      operationId,
      flightNumber: first.flight_no,
      operator: first.operator,
      carrierClientId: 'airline-demo',
      aircraft: { iata: first.aircraft_iata, registration: first.registration },
      legs: sample.legs.map((l, i) => ({
        from: l.from_iata,
        to: l.to_iata,
        std: utc(l.std_utc),
        sta: utc(l.sta_utc),
        payloadKg: limits[i],
      })),
      seats: number(first.seats_allocatable),
      lapInfants: number(first.lap_infants_max),
      wheelchairs: number(first.wheelchair_max),
      wheelchairsToSeat: number(first.wchc_max),
      stretchers: number(first.stretcher_positions),
      adultKg: number(first.mass_adult_kg),
      childKg: number(first.mass_child_kg),
    },
  });
  const act = async (action: string): Promise<void> => {
    ({ version } = await api.call<{ version: number }>('flight-officer', 'POST', `${url}/stage`, {
      at,
      ifMatch: version,
      body: { action },
    }));
  };
  for (const action of ['request-offers', 'receive-offer', 'contract', 'await-permits']) await act(action);
  for (const [state, kind] of sample.operation.permits) {
    const permitId = newId();
    ({ version } = await api.call<{ version: number }>('flight-officer', 'POST', `${url}/permits`, {
      at,
      body: { permitId, state, kind },
    }));
    const body = {
      status: 'APPROVED',
      number: `${state}-${kind}`,
      validFrom: beside(first, -32),
      validTo: beside(first, 40),
    };
    ({ version } = await api.call<{ version: number }>('flight-officer', 'POST', `${url}/permits/${permitId}/answer`, {
      at,
      ifMatch: version,
      body,
    }));
  }
  await act('confirm');
}

/**
 * Two hours before departure the movement officer looks at everything once more, and says go; then boarding begins. Whoever
 * says go does not close the aircraft doors, and of an empty cabin a duty officer has to.
 */
export async function goAhead({ api, flightId, sample }: World): Promise<void> {
  const url = `charter-flights/flights/${flightId}`;
  const { version } = await api.call<{ version: number }>('flight-officer', 'GET', url);
  const at = beside(sample.legs[0]!, -2);
  const decided = await api.call<{ version: number }>('movement-officer', 'POST', `${url}/go-decision`, {
    at,
    ifMatch: version,
    body: { decision: 'GO' },
  });
  let ifMatch = decided.version;
  for (const action of ['open-for-boarding', 'start-boarding'])
    ({ version: ifMatch } = await api.call<{ version: number }>('flight-officer', 'POST', `${url}/stage`, {
      at,
      ifMatch,
      body: { action },
    }));
}

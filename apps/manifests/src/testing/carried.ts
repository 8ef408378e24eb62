import type { testService } from '@homeward/testing';
import { aFlight } from './a-ready-person';

/** What the airline of the flight gets of a version. */
export async function carried(
  service: Pick<Awaited<ReturnType<typeof testService>>, 'as'>,
  flightId: string,
  version: number,
): Promise<{ people: number; lines: object[] }> {
  const partner = await service.as('service', 'svc-partner-api');
  const of = { flightId, version, client: aFlight().carrierClientId };
  const answer = await partner.post('/manifest-for-carriage').send(of).expect(200);
  return answer.body as { people: number; lines: object[] };
}

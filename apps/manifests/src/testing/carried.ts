import type { testService } from '@homeward/testing';

/** What an airline gets of a version. */
export async function carried(
  service: Pick<Awaited<ReturnType<typeof testService>>, 'as'>,
  flightId: string,
  version: number,
): Promise<{ people: number; lines: object[] }> {
  const partner = await service.as('service', 'svc-partner-api');
  const answer = await partner.post('/manifest-for-carriage').send({ flightId, version }).expect(200);
  return answer.body as { people: number; lines: object[] };
}

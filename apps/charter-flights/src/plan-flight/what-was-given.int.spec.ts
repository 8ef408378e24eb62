import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { CharterFlightsModule } from '../charter-flights.module';
import { openDatabase } from '../storage/prisma';
import { aFlight } from '../testing/flights';

interface Published {
  stage: string;
  go?: string;
  leave?: object;
}

describe('a GO and the permits of a flight', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [officer, duty] = [] as unknown as Awaited<ReturnType<typeof service.as>>[];
  const permitId = newId();
  const url = `/flights/${newId()}`;
  const { stage: _, permits: __, flightId: ___, ...charter } = aFlight({ operationId: newId() });

  /** A request on the version as it is. */
  const on = async (method: 'post' | 'put', path: string, body: object, status = 200, by = officer) => {
    const { version } = (await officer!.get(url)).body as { version: number };
    return (await by![method](`${url}${path}`).set('if-match', `"${version}"`).send(body).expect(status))
      .body as object;
  };
  const go = (status = 200) => on('post', '/go-decision', { decision: 'GO' }, status, duty);
  const steps = async (...actions: string[]): Promise<void> => {
    for (const action of actions) await on('post', '/stage', { action });
  };
  const refused = (action: string) => on('post', '/stage', { action }, 409);
  const approved = async (): Promise<void> => {
    const valid = { status: 'APPROVED', validFrom: '2026-12-08T00:00:00Z', validTo: '2026-12-10T00:00:00Z' };
    await on('post', `/permits/${permitId}/answer`, valid);
  };
  const published = async (): Promise<Published> =>
    (await service.published()).filter((m) => m.type === 'flight.planned.v1').at(-1)!.data as Published;
  const lost = async () => {
    const { go: decision, leave } = await published();
    return [decision, leave].filter((given) => given !== undefined);
  };

  beforeAll(async () => {
    service = await testService({ name: 'charter-flights', module: CharterFlightsModule, openDatabase });
    [officer, duty] = [await service.as('flight-officer'), await service.as('duty-officer')];
    await officer.put(url).send(charter).expect(200);
    await officer.post(`${url}/permits`).send({ permitId, state: 'ETH', kind: 'LANDING' }).expect(201);
    await steps('request-offers', 'receive-offer', 'contract', 'await-permits');
    await approved();
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    await steps('confirm');
    await go();
  });

  it('stay as long as nothing is another, and the GO goes with the limits', async () => {
    await on('put', '', charter);
    expect(await published()).toMatchObject({ stage: 'CONFIRMED', go: 'GO', leave: {} });
    await on('put', '', { ...charter, adultKg: 70 });
    expect(await published()).not.toHaveProperty('go');
    expect(await published()).toMatchObject({ stage: 'CONFIRMED', leave: {} });
    await on('put', '', { ...charter, operator: 'Another' });
    await approved();
  });
  it('are asked for anew for another operator or aircraft', async () => {
    for (const over of [{ operator: 'One more' }, { aircraft: { iata: 'AT7' } }]) {
      expect(await on('put', '', { ...charter, ...over })).toMatchObject({
        stage: 'PERMITS_PENDING',
        permits: [{ permitId, status: 'TO_APPLY' }],
      });
      expect(await lost()).toEqual([]);
      await refused('confirm');
      await go(409);
      await approved();
    }
  });
  it('are asked for anew after a swap, though the plan is as it was', async () => {
    await steps('swap-aircraft', 'resume');
    expect(await lost()).toEqual([]);
    await refused('confirm');
    await approved();
  });
  it('is asked for anew, the GO, after a delay', async () => {
    await steps('delay', 'resume', 'confirm');
    expect(await published()).not.toHaveProperty('go');
    await refused('open-for-boarding');
  });
});

import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aJourney } from '../testing/a-ready-person';
import { aFlightWithOneAboard, ownersSay } from '../testing/a-closed-flight';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';
import { justSeen, take } from '../testing/seen-before';

describe('a call that is corrected once the list is frozen', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  const corrected = async (url: string, personId: string, over: object) =>
    (await service.as('movement-officer'))
      .post(`${url}/calls`)
      .send({ people: [{ personId, offPoint: 'ADD', bagKg: 20, priority: 1, ...over }] })
      .expect(200);
  const read = async (url: string) =>
    (await (await service.as('movement-officer')).get(url).expect(200)).body as { people: object[] };

  it('changes what the aircraft has to carry, and the manifest', async () => {
    const { url, personId } = await aFlightWithOneAboard(service);
    ownersSay(service);
    await corrected(url, personId, { bagKg: 500 });
    expect((await read(`${url}/changes`)).people).toMatchObject([{ personId, fields: ['bagKg'] }]);
    const plan = (payloadKg: number) =>
      service.db.$executeRawUnsafe(
        `UPDATE flight SET plan = jsonb_set(plan, '{legs,0,payloadKg}', $1::jsonb) WHERE flight_id = $2::uuid`,
        String(payloadKg),
        url.split('/')[2],
      );
    await plan(300);
    const path = `${url}/doors-closing`;
    const gate = await service.as('embarkation-officer');
    const { body } = await gate.post(path).send(await justSeen(service, path));
    const { broken } = body as { broken: { name: string }[] };
    expect(broken.map((b) => b.name)).toContain('the-aircraft-carries-them');
  });

  it('changes where they leave, and whoever has said yes to that boards', async () => {
    const person = { personId: newId(), familyId: newId(), operationId: newId() };
    const { personId, operationId } = person;
    await readyTraveller(service, person);
    const url = `/flights/${await aFrozenFlightWith(service, operationId, person)}`;
    const yes = { personId, consentId: newId(), purpose: 'RETURN' };
    const journey = aJourney({ operationId, destination: 'PZU' });
    const validUntil = '2026-12-20T00:00:00Z';
    await service.receive('consent.given.v1', personId, { ...yes, givenBy: 'SELF', validUntil, journey });
    await service.receive('consent.reconfirmed.v1', personId, { ...yes, reconfirmedAt: '2026-12-08T08:00:00Z' });
    await corrected(url, personId, { offPoint: 'PZU' });
    expect((await read(`${url}/changes`)).people).toMatchObject([{ personId, fields: ['offPoint'], ready: true }]);
    const scan = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
    await (await service.as('embarkation-officer')).post(`${url}/scans`).send(scan).expect(200);
    expect((await take(service, `${url}/stages/CALL/closing`)).status).toBe(200);
    expect(await read(`${url}/list/passengers/${personId}`)).toMatchObject({ offPoint: 'PZU' });
  });
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '@homeward/kernel';
import { testService, vouchedAsOfBefore } from '@homeward/testing';
import { PartnerApiModule } from './partner-api.module';
import { openDatabase } from './storage/prisma';

describe('the partner api', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [flightId, operationId] = [newId(), newId()];

  beforeAll(async () => {
    service = await testService({ name: 'partner-api', module: PartnerApiModule, openDatabase });
    const legs = [{ from: 'BEY', to: 'ADD', std: '2026-12-09T08:00:00Z', sta: '2026-12-09T13:15:00Z', payloadKg: 1 }];
    const limits = {
      seats: 1,
      lapInfants: 0,
      wheelchairs: 0,
      wheelchairsToSeat: 0,
      stretchers: 0,
      adultKg: 84,
      childKg: 35,
    };
    const flight = {
      flightId,
      operationId,
      flightNumber: 'ZZ4100',
      operator: 'Invented Air',
      carrierClientId: 'airline-demo',
    };
    await service.receive('flight.planned.v1', flightId, { ...flight, ...limits, legs, stage: 'CONFIRMED' });
    for (const version of [1, 2])
      await service.receive('manifest.issued.v1', flightId, { flightId, version, hash: 'a', people: 108 });
  });
  afterAll(() => service.close());

  it('shows an airline its own flights, and no others', async () => {
    const own = await service.as('airline', 'airline-demo');
    const other = await service.as('airline', 'airline-other');
    expect((await own.get('/flights').expect(200)).body).toMatchObject([{ flightId, route: 'BEY-ADD' }]);
    expect((await other.get('/flights').expect(200)).body).toEqual([]);
    for (const path of ['manifest', 'manifest/1']) await other.get(`/flights/${flightId}/${path}`).expect(404);
    await other.post(`/flights/${flightId}/manifest/1/acknowledgement`).expect(404);
  });

  it('tells another airline of no version, from whatever cursor', async () => {
    const other = await service.as('airline', 'airline-other');
    const from = (seq: string) => Buffer.from(JSON.stringify([seq])).toString('base64url');
    for (const after of ['', `?after=${from('0')}`, `?after=${from('1')}`])
      expect(((await other.get(`/news${after}`).expect(200)).body as { items: object[] }).items).toEqual([]);
    for (const path of ['manifest', 'manifest/1', 'manifest/2', 'manifest/9'])
      expect((await other.get(`/flights/${flightId}/${path}`)).status).toBe(404);
    for (const version of [1, 2, 9])
      expect((await other.post(`/flights/${flightId}/manifest/${version}/acknowledgement`)).status).toBe(404);
    expect(await service.db.$queryRawUnsafe('SELECT 1 FROM history')).toEqual([]);
    await other.get('/reads').expect(403);
  });

  it('lists new versions, each once', async () => {
    const own = await service.as('airline', 'airline-demo');
    const { body } = await own.get('/issued-versions').expect(200);
    expect((body as { items: { version: number }[] }).items.map((v) => v.version)).toEqual([1, 2]);
    const later = await own.get(`/issued-versions?after=${(body as { next: string }).next}`).expect(200);
    expect((later.body as { items: object[] }).items).toEqual([]);
    const crooked = Buffer.from('["x"]').toString('base64url');
    await own.get(`/issued-versions?after=${crooked}`).expect(400);
  });

  it('keeps the first acknowledgement of a version', async () => {
    const own = await service.as('airline', 'airline-demo');
    const first = await own.post(`/flights/${flightId}/manifest/2/acknowledgement`).expect(200);
    const again = await own
      .post(`/flights/${flightId}/manifest/2/acknowledgement`)
      .set('exercise-time', '2026-12-05T00:00:00Z')
      .expect(200);
    expect(again.body).toEqual(first.body);
    expect(await service.db.$queryRawUnsafe('SELECT type, version, by FROM history')).toEqual([
      { type: 'ManifestAcknowledged', version: 1, by: 'airline-demo' },
    ]);
    await own.post(`/flights/${flightId}/manifest/9/acknowledgement`).expect(404);
  });

  it('shows the staff of the operation what was acknowledged, and nobody else', async () => {
    const asked = async (operation: string) => {
      const assigned = [{ role: 'movement-officer' as const, operation }];
      const officer = await service.as('movement-officer', 'officer', assigned);
      return (await officer.get(`/flights/${flightId}/acknowledgements`).expect(200)).body as object[];
    };
    expect(await asked(operationId)).toMatchObject([{ version: 2, airline: 'airline-demo', actions: [] }]);
    expect(await asked(newId())).toEqual([]);
    await (await service.as('airline', 'airline-demo')).get(`/flights/${flightId}/acknowledgements`).expect(403);
  });

  it('keeps what was acknowledged before there was a history', async () => {
    const migrations = path.join(__dirname, '../prisma/migrations');
    const sql = await readFile(
      path.join(migrations, '00000000000005_acknowledgements_with_history/migration.sql'),
      'utf8',
    );
    await service.db.$executeRawUnsafe(
      `INSERT INTO acknowledgement VALUES ($1::uuid, 1, 'airline-demo', '2026-11-30T10:00:00Z')`,
      flightId,
    );
    await service.db.$executeRawUnsafe(sql.slice(sql.indexOf('WITH old')));
    await vouchedAsOfBefore(service.db, 'manifest_acknowledgement');
    const own = await service.as('airline', 'airline-demo');
    const { body } = await own.post(`/flights/${flightId}/manifest/1/acknowledgement`).expect(200);
    expect(body).toEqual({ flightId, version: 1, acknowledgedAt: '2026-11-30T10:00:00.000Z', actions: [] });
  });
});

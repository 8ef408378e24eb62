import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

describe('two people whom protection keeps off one flight', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  afterAll(() => service.close());

  it('are published as a pair, in whatever order they are named, and never why', async () => {
    const officer = await service.as('protection-officer');
    const [first, second] = [newId(), newId()].sort() as [string, string];
    const order = { separationId: newId(), personId: second, otherId: first, reason: 'he beat her' };
    for (let i = 0; i < 2; i++) await officer.post('/separations').send(order).expect(201);
    const other = await officer.post('/separations').send({ ...order, reason: 'something else' });
    expect(other.body).toMatchObject({ broken: [{ name: 'one-id-one-content' }] });
    const shown = await officer.get(`/people/${first}/separations`).expect(200);
    expect(shown.body).toMatchObject([{ personId: first, otherId: second, apartBecause: 'he beat her' }]);
    const lift = `/separations/${order.separationId}/lifting`;
    await officer.post(lift).send({ reason: 'it was another man' }).expect(200);
    await officer.post(lift).send({ reason: 'it was another man' }).expect(200);
    const anew = await officer.post(lift).send({ reason: 'another' }).expect(409);
    expect(anew.body).toMatchObject({ broken: [{ name: 'an-order-is-lifted-once' }] });
    const said = await service.published();
    expect(said.map((m) => m.data)).toMatchObject([
      { personId: first, otherId: second },
      { personId: first, otherId: second, liftedAt: expect.any(String) as string },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/beat|another man/);
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(s::text || h::text, '') AS text FROM separation s, history h`,
    );
    expect(row!.text).toContain('SeparationOrdered');
    expect(row!.text).not.toMatch(/beat|another man/);
  });

  it('are kept off one flight unless it is said that another row is enough', async () => {
    const officer = await service.as('protection-officer');
    const order = { separationId: newId(), personId: newId(), otherId: newId(), reason: 'they quarrelled' };
    const { body } = await officer
      .post('/separations')
      .send({ ...order, within: 'ROW' })
      .expect(201);
    expect(body).toMatchObject({ within: 'ROW' });
    expect((await service.published()).at(-1)!.data).toMatchObject({ within: 'ROW' });
    const other = await officer.post('/separations').send(order);
    expect(other.body).toMatchObject({ broken: [{ name: 'one-id-one-content' }] });
    const plain = await officer
      .post('/separations')
      .send({ ...order, separationId: newId() })
      .expect(201);
    expect(plain.body).toMatchObject({ within: 'FLIGHT' });
    await officer
      .post('/separations')
      .send({ ...order, separationId: newId(), within: 'PLANET' })
      .expect(400);
  });

  it('are two', async () => {
    const [officer, id] = [await service.as('protection-officer'), newId()];
    const { body } = await officer
      .post('/separations')
      .send({ separationId: newId(), personId: id, otherId: id, reason: 'by mistake' });
    expect(body).toMatchObject({ broken: [{ name: 'nobody-is-kept-from-themself' }] });
  });

  it('are ordered and read by protection alone', async () => {
    for (const role of ['movement-officer', 'embarkation-officer', 'registration-officer', 'duty-officer'] as const) {
      const desk = await service.as(role);
      await desk.get(`/people/${newId()}/separations`).expect(403);
      await desk.post('/separations').send({}).expect(403);
    }
  });
});

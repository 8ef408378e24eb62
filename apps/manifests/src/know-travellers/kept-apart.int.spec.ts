import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('two people whom protection keeps off one flight', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const aTraveller = async (): Promise<{ personId: string; familyId: string }> => {
    const person = { personId: newId(), familyId: newId() };
    await readyTraveller(service, { ...person, operationId });
    return person;
  };
  const apart = async (a: string, b: string, over: object = {}) => {
    const order = { separationId: newId(), personId: a, otherId: b, orderedAt: '2026-12-01T08:00:00Z' };
    await service.receive('separation.ordered.v1', a, { ...order, ...over });
    return (liftedAt: string) => service.receive('separation.ordered.v1', a, { ...order, liftedAt });
  };
  const scan = async (flightId: string, code: string) => {
    const gate = await service.as('embarkation-officer');
    const sent = await gate
      .post(`/flights/${flightId}/scans`)
      .send({ scanId: newId(), code, asked: true, answer: 'go', device: 'G1' });
    return sent.body as { broken?: { code: string }[] };
  };

  it('are both held on a list that is in force, from the order on until it is lifted, and nothing names the other', async () => {
    const [a, b, c] = [await aTraveller(), await aTraveller(), await aTraveller()];
    const flightId = await aFrozenFlightWith(service, operationId, [a, b, c]);
    const lift = await apart(a.personId, b.personId);
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/readiness?limit=10`).expect(200);
    const items = (body as { items: { personId: string; ready: boolean; blockers: { code: string }[] }[] }).items;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const shown = items.find((p) => p.personId === one.personId)!;
      expect(shown.blockers.map((x) => x.code)).toEqual(['ASK']);
      const refused = await scan(flightId, one.personId);
      expect(refused.broken!.map((x) => x.code)).toContain('ASK');
      expect(JSON.stringify([shown, refused])).not.toContain(other.personId);
    }
    expect(items.find((p) => p.personId === c.personId)).toMatchObject({ ready: true });
    await lift('2026-12-01T09:00:00Z');
    expect((await scan(flightId, a.personId)).broken).toBeUndefined();
  });

  it('are held under the record that stays as well', async () => {
    const [a, b, gone] = [await aTraveller(), await aTraveller(), await aTraveller()];
    const flightId = await aFrozenFlightWith(service, operationId, [a, b]);
    await apart(gone.personId, b.personId);
    expect((await scan(flightId, a.personId)).broken).toBeUndefined();
    await service.receive('person.merged.v1', gone.personId, { personId: gone.personId, into: a.personId });
    expect((await scan(flightId, b.personId)).broken!.map((x) => x.code)).toContain('ASK');
  });

  it('sit in different rows of it where that is enough, from the next version on', async () => {
    const [a, b] = [await aTraveller(), await aTraveller()];
    const flightId = await aFrozenFlightWith(service, operationId, [a, b]);
    const officer = await service.as('movement-officer');
    const list = `/flights/${flightId}/list`;
    const rows = async () => {
      const { items } = (await officer.get(`${list}/passengers`).expect(200)).body as { items: { seat: string }[] };
      return new Set(items.map((p) => Number.parseInt(p.seat, 10))).size;
    };
    expect(await rows()).toBe(1);
    await apart(a.personId, b.personId, { within: 'ROW' });
    expect((await scan(flightId, a.personId)).broken!.map((x) => x.code)).toContain('ASK');
    const { headers } = await officer.get(list).expect(200);
    const amended = officer.post(`/flights/${flightId}/amendments`).set('if-match', headers['etag'] as string);
    await amended.send({ reason: 'seats' }).expect(200);
    expect(await rows()).toBe(2);
    expect((await scan(flightId, a.personId)).broken).toBeUndefined();
    expect((await scan(flightId, b.personId)).broken).toBeUndefined();
  });

  it('are not both on a list that is frozen after the order: one of them is, and the other is held', async () => {
    const [a, b, c] = [await aTraveller(), await aTraveller(), await aTraveller()];
    await apart(b.personId, a.personId);
    const flightId = await aFrozenFlightWith(service, operationId, [a, b, c]);
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/list`).expect(200);
    expect(body).toMatchObject({ counts: { listed: 2, refusedAtFreeze: 1 } });
    expect(JSON.stringify(body)).not.toContain('H-PROT');
  });
});

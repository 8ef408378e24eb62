import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import type { ManifestRow } from '../model/manifest-row';
import { openDatabase } from '../storage/prisma';
import { aFlight, ready as ofReady } from '../testing/a-ready-person';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller, registered } from '../testing/ready-traveller';
import type { ChangesSinceVersion } from './changes-since-version.view';

const infant = '2025-06-06';

describe('the lap of an infant', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId] = [newId()];
  let [familyId, flightId] = ['', ''];
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  beforeEach(() => (familyId = newId()));
  afterAll(() => service.close());

  const ready = async (over: { dob?: string; parents?: string[] } = {}) => {
    const person = { personId: newId(), familyId, operationId, ...over };
    await readyTraveller(service, person);
    return person;
  };
  type Person = Awaited<ReturnType<typeof ready>>;
  const freeze = async (...people: Person[]) => (flightId = await aFrozenFlightWith(service, operationId, people));
  const officer = () => service.as('movement-officer');
  const changes = async () =>
    (await (await officer()).get(`/flights/${flightId}/changes`).expect(200)).body as ChangesSinceVersion;
  const row = async ({ personId }: Person): Promise<ManifestRow | undefined> => {
    const sql = 'SELECT rows FROM manifest_version WHERE flight_id = $1::uuid ORDER BY number DESC LIMIT 1';
    const [version] = await service.db.$queryRawUnsafe<{ rows: ManifestRow[] }[]>(sql, flightId);
    return version!.rows.find((r) => r.personId === personId);
  };
  const board = async ({ personId }: Person) => {
    const scan = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
    const gate = await service.as('embarkation-officer');
    await gate.post(`/flights/${flightId}/scans`).send(scan).expect(200);
  };
  const amend = async () => {
    const { headers } = await (await officer()).get(`/flights/${flightId}/list`).expect(200);
    const amended = (await officer())
      .post(`/flights/${flightId}/amendments`)
      .set('if-match', headers['etag'] as string);
    await amended.send({ reason: 'a lap' }).expect(200);
  };

  it.each(['before', 'after'])(
    'is its mother’s, whoever else was registered %s her, and nobody asks for a new version because of it',
    async (when) => {
      const aunt = when === 'before' ? await ready() : undefined;
      const mother = await ready();
      const other = aunt ?? (await ready());
      const child = await ready({ dob: infant, parents: [mother.personId] });
      await freeze(other, child, mother);
      expect(await row(child)).toMatchObject({ seat: 'INF', onLapOf: mother.personId });
      expect(await changes()).toMatchObject({ newVersionNeeded: false, people: [] });
    },
  );

  it('is a seat once the infant turns out to be two on the second leg, aboard or not, in a new version', async () => {
    const mother = await ready();
    const child = await ready({ dob: infant, parents: [mother.personId] });
    await freeze(mother, child);
    await board(mother);
    await board(child);
    await registered(service, { ...child, dob: '2024-12-10' });
    expect((await changes()).people.flatMap((p) => p.fields)).toEqual(['dateOfBirth']);
    const [first, second] = aFlight().legs;
    const overnight = { ...second!, std: '2026-12-10T08:00:00Z', sta: '2026-12-10T09:45:00Z' };
    const planned = { ...aFlight({ flightId, operationId }), legs: [first!, overnight], operator: 'Invented Air' };
    await service.receive('flight.planned.v1', flightId, planned);
    const before = await changes();
    expect(before).toMatchObject({ newVersionNeeded: true });
    expect(before.people).toHaveLength(1);
    await amend();
    const [hers, its] = [await row(mother), await row(child)];
    expect(its).toMatchObject({ seat: expect.stringMatching(/^\d+[A-F]$/) as string });
    expect(its!.onLapOf).toBeUndefined();
    expect(its!.seat).not.toBe(hers!.seat);
    expect(await changes()).toMatchObject({ newVersionNeeded: false });
  });

  it('stays whose it is in the cabin when the other parent is taken off, and the twin gets a seat', async () => {
    const [leaves, stays] = [await ready(), await ready()];
    const parents = [leaves.personId, stays.personId];
    const twins = [await ready({ dob: infant, parents }), await ready({ dob: infant, parents })];
    await freeze(leaves, stays, ...twins);
    for (const person of [leaves, stays, ...twins]) await board(person);
    const held = (await row(twins[0]!))!.onLapOf === stays.personId ? twins[0]! : twins[1]!;
    const twin = twins.find((t) => t !== held)!;
    for (const personId of parents)
      await service.receive('split.agreed.v1', personId, { personId, leaverId: leaves.personId });
    const protection = { ...ofReady.protection, embassyBlocked: false, otherParent: 'SATISFIED' };
    for (const { personId } of twins)
      await service.receive('protection.assessed.v1', personId, { personId, ...protection });
    const gate = await service.as('embarkation-officer');
    const removal = { personId: leaves.personId, code: 'EXIT_DENIED' };
    await gate.post(`/flights/${flightId}/removals`).send(removal).expect(200);
    expect(await row(leaves)).toBeUndefined();
    expect(await row(held)).toMatchObject({ seat: 'INF', onLapOf: stays.personId });
    expect(await row(twin)).toMatchObject({ seat: expect.stringMatching(/^\d+[A-F]$/) as string });
    expect((await row(twin))!.onLapOf).toBeUndefined();
  });
});

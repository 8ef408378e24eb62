import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { stages } from '../model/passenger-list';
import { openDatabase } from '../storage/prisma';
import { ownersSay } from '../testing/a-closed-flight';
import { cabinCounted } from '../testing/cabin-counted';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller, registered } from '../testing/ready-traveller';
import { take } from '../testing/seen-before';

interface Said {
  status: number;
  body: object;
}

const broken = ({ body }: Said): string[] => (body as { broken: { name: string }[] }).broken.map((b) => b.name);

describe('who belongs together since the list was frozen', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  let [mother, aunt] = [
    { personId: '', familyId: '', operationId },
    { personId: '', familyId: '', operationId },
  ];
  let url = '';
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  beforeEach(async () => {
    [mother, aunt] = [
      { personId: newId(), familyId: newId(), operationId },
      { personId: newId(), familyId: newId(), operationId },
    ];
    for (const person of [mother, aunt]) await readyTraveller(service, person);
    url = `/flights/${await aFrozenFlightWith(service, operationId, [mother, aunt])}`;
    ownersSay(service);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  const read = async (path: string) =>
    (await (await service.as('movement-officer')).get(`${url}${path}`).expect(200)).body as object;
  const scan = async (code: string, answer = 'go') =>
    (await service.as('embarkation-officer'))
      .post(`${url}/scans`)
      .send({ scanId: newId(), code, asked: true, answer, device: 'G1' });
  const linked = () => registered(service, { ...aunt, familyId: mother.familyId });
  const aChildOfHers = async () => {
    const child = { ...mother, personId: newId(), dob: '2019-03-01', parents: [mother.personId] };
    await registered(service, child);
    return child.personId;
  };
  const allAboard = async () => {
    for (const { personId } of [mother, aunt]) expect((await scan(personId)).status).toBe(200);
    for (const stage of stages) expect((await take(service, `${url}/stages/${stage}/closing`)).status).toBe(200);
    await cabinCounted(service, url);
  };
  const agree = (leaverId: string) =>
    service.receive('split.agreed.v1', mother.personId, { personId: mother.personId, leaverId });

  it('are taken off with whoever says no, and show among the changes', async () => {
    await linked();
    expect(await read('/changes')).toMatchObject({ people: [{ personId: aunt.personId, fields: ['familyId'] }] });
    expect(await scan(mother.personId, 'no')).toMatchObject({
      status: 200,
      body: { standing: 'OUT', follow: [{ personId: aunt.personId }] },
    });
    expect((await take(service, `${url}/stages/CALL/closing`)).status).toBe(200);
    expect(await read(`/list/passengers/${aunt.personId}`)).toMatchObject({ out: { code: 'FAMILY_OFFLOAD' } });
  });

  it('are named to whoever scans the no, and nobody of another family', async () => {
    const [one, other] = [newId(), newId()].map((personId) => ({ ...aunt, personId, familyId: operationId })) as [
      typeof aunt,
      typeof aunt,
    ];
    for (const person of [one, other]) await readyTraveller(service, person);
    url = `/flights/${await aFrozenFlightWith(service, operationId, [mother, aunt, one, other])}`;
    await linked();
    expect((await scan(one.personId, 'no')).body).toMatchObject({ follow: [{ personId: other.personId }] });
    const { follow } = (await scan(mother.personId, 'no')).body as { follow: object[] };
    expect(follow).toMatchObject([{ personId: aunt.personId }]);
  });

  it('are not waited for at one airport where they have left from another', async () => {
    const father = { ...mother, personId: newId() };
    await registered(service, father);
    const site = [{ role: 'embarkation-officer' as const, operation: operationId, site: 'BEY' }];
    const gate = await service.as('embarkation-officer', 'at-beirut', site);
    const boards = async () =>
      (
        await gate
          .post(`${url}/scans`)
          .send({ scanId: newId(), code: mother.personId, asked: true, answer: 'go', device: 'G1' })
      ).status;
    expect(await boards()).toBe(409);
    await service.db.$executeRawUnsafe(
      `INSERT INTO departed_passenger (flight_id, person_id, family_id, minor, doors_closed_at, std, manifest_version)
       VALUES ($1::uuid, $2::uuid, $3::uuid, false, now(), now(), 1)`,
      newId(),
      father.personId,
      father.familyId,
    );
    expect(await boards()).toBe(200);
    await service.db.$executeRawUnsafe('DELETE FROM departed_passenger WHERE person_id = $1::uuid', father.personId);
  });

  it('do not board without a child that was registered since', async () => {
    await aChildOfHers();
    expect(broken(await scan(mother.personId))).toContain('families-travel-whole');
    expect((await scan(aunt.personId)).status).toBe(200);
  });

  it('do not leave without one: aircraft doors do not close', async () => {
    await allAboard();
    const child = await aChildOfHers();
    const before = await (await service.as('embarkation-officer')).get(`${url}/doors-closing`).expect(200);
    expect(before.body).toMatchObject({ relativesMissing: [{ personId: child, givenNames: 'Abeba' }] });
    expect(broken(await take(service, `${url}/doors-closing`))).toContain('families-travel-whole');
    // A child does not stay alone, whatever its mother says.
    await agree(child);
    expect(broken(await take(service, `${url}/doors-closing`))).toContain('families-travel-whole');
  });

  it('leave without an adult where everybody agreed, and the invariant finds whoever left without', async () => {
    await allAboard();
    const brother = { ...mother, personId: newId() };
    await registered(service, brother);
    expect((await take(service, `${url}/doors-closing`)).status).toBe(409);
    await agree(brother.personId);
    await service.receive('split.agreed.v1', brother.personId, {
      personId: brother.personId,
      leaverId: brother.personId,
    });
    expect((await take(service, `${url}/doors-closing`)).status).toBe(200);
    expect((await take(service, `${url}/departure`, '2026-12-09T08:05:00Z')).status).toBe(200);
    const lead = await service.as('operations-lead');
    const breaches = async () => ((await lead.get('/invariant').expect(200)).body as { breaches: object[] }).breaches;
    expect(await breaches()).toEqual([]);
    await service.db.$executeRawUnsafe('DELETE FROM split_agreement WHERE leaver_id = $1::uuid', brother.personId);
    expect(await breaches()).toMatchObject([{ personId: mother.personId, breach: 'H-FAM' }]);
  });

  it('do not depart without one: aircraft doors that had closed open again', async () => {
    await allAboard();
    expect((await take(service, `${url}/doors-closing`)).status).toBe(200);
    await aChildOfHers();
    expect(broken(await take(service, `${url}/departure`, '2026-12-09T08:05:00Z'))).toContain('families-travel-whole');
  });
});

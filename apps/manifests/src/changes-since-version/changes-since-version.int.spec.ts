import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { stages } from '../model/passenger-list';
import { openDatabase } from '../storage/prisma';
import { aFlight, ready } from '../testing/a-ready-person';
import { flightDeskAgrees, ownersSay } from '../testing/a-closed-flight';
import { cabinCounted } from '../testing/cabin-counted';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { justSeen } from '../testing/seen-before';
import { readyTraveller, registered } from '../testing/ready-traveller';
import type { ChangesSinceVersion } from './changes-since-version.view';

const later = (at: string): string => new Date(Date.parse(at) + 3 * 86_400_000).toISOString();

describe('what changed since the version in force', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const person = { personId: newId(), familyId: newId(), operationId: newId() };
  let url = '';
  beforeEach(async () => {
    service ??= await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    person.personId = newId();
    person.familyId = newId();
    await readyTraveller(service, person);
    url = `/flights/${await aFrozenFlightWith(service, person.operationId, person)}`;
    ownersSay(service);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  const changes = async (): Promise<ChangesSinceVersion> =>
    (await (await service.as('movement-officer')).get(`${url}/changes`).expect(200)).body as ChangesSinceVersion;
  const brokenBy = (body: object): string[] => (body as { broken: { name: string }[] }).broken.map((b) => b.name);
  const gate = async () => service.as('embarkation-officer');
  const scan = async (code = person.personId) => {
    const body = { scanId: newId(), code, asked: true, answer: 'go', device: 'G1' };
    return (await gate()).post(`${url}/scans`).send(body);
  };
  const closeDoors = async () => {
    flightDeskAgrees(service);
    const path = `${url}/doors-closing`;
    return (await gate()).post(path).send(await justSeen(service, path));
  };
  const closeStages = async () => {
    for (const stage of stages) {
      const path = `${url}/stages/${stage}/closing`;
      await (
        await gate()
      )
        .post(path)
        .send(await justSeen(service, path))
        .expect(200);
    }
  };
  const needsWheelchair = () =>
    service.receive('medical.decided.v1', person.personId, {
      personId: person.personId,
      ...ready.medical,
      needs: ['WCHC'],
    });

  it('is nothing at first', async () =>
    expect(await changes()).toEqual({ since: 1, newVersionNeeded: false, people: [], withoutEscort: [] }));

  it('is an age that was corrected: whoever is a child alone now does not board as an adult', async () => {
    await registered(service, { ...person, dob: '2010-03-01' });
    expect(await changes()).toMatchObject({
      newVersionNeeded: true,
      people: [{ personId: person.personId, kind: 'CHANGED', band: 'TEEN', ready: false }],
    });
    expect((await changes()).people[0]!.fields).toEqual(expect.arrayContaining(['band', 'dateOfBirth']));
    const refused = await scan();
    expect(refused.status).toBe(409);
    expect(brokenBy(refused.body as object)).toEqual(
      expect.arrayContaining(['of-age-they-say-yes-themselves', 'only-they-may-say-why']),
    );
  });

  it('is a birthday that comes before the new day of a flight: of age by then, she says yes herself', async () => {
    const girl = { ...person, personId: newId(), dob: '2008-12-11', parents: [person.personId] };
    await readyTraveller(service, girl);
    const flight = aFlight({ flightId: newId(), operationId: person.operationId });
    url = `/flights/${await aFrozenFlightWith(service, person.operationId, [person, girl])}`;
    expect((await scan(girl.personId)).status).toBe(200);
    const legs = flight.legs.map((leg) => ({ ...leg, std: later(leg.std), sta: later(leg.sta) }));
    const flightId = url.split('/')[2]!;
    await service.receive('flight.planned.v1', flightId, { ...flight, flightId, operator: 'Invented Air', legs });
    expect((await changes()).people).toMatchObject([{ personId: girl.personId, band: 'ADULT', ready: false }]);
  });

  it('is that somebody was a child as they agreed that the family parts, though they are of age by the flight', async () => {
    const [leaver, other] = [newId(), newId()];
    const agreed = async (leaverId: string, adultId: string) =>
      service.receive('split.agreed.v1', adultId, { personId: adultId, leaverId }, '2026-12-01T08:00:00Z');
    for (const personId of [leaver, other]) await readyTraveller(service, { ...person, personId });
    url = `/flights/${await aFrozenFlightWith(service, person.operationId, [person, { ...person, personId: leaver }, { ...person, personId: other }])}`;
    await agreed(leaver, person.personId);
    await agreed(leaver, other);
    const parting = async () => {
      await changes();
      const officer = await service.as('movement-officer');
      const { body } = await officer.get(`${url}/list/passengers/${leaver}`).expect(200);
      return (body as { partingAgreedBy: string[] }).partingAgreedBy.sort();
    };
    expect(await parting()).toEqual([person.personId, other].sort());
    await registered(service, { ...person, personId: other, dob: '2008-12-05' });
    expect(await parting()).toEqual([person.personId]);
    await registered(service, { ...person, personId: other, dob: '2008-12-01' });
    expect(await parting()).toEqual([person.personId, other].sort());
  });

  it('is a need that is found later: counted at once, and in a new version before the aircraft doors close', async () => {
    expect((await scan()).status).toBe(200);
    await closeStages();
    await cabinCounted(service, url);
    await needsWheelchair();
    expect((await changes()).people).toMatchObject([{ fields: ['needs'], needs: ['WCHC'] }]);
    const { body } = await (await gate()).get(`${url}/list/passengers/${person.personId}`).expect(200);
    expect(body).toMatchObject({ needs: ['WCHC'] });
    const refused = await closeDoors();
    expect(brokenBy(refused.body as object)).toEqual(['version-in-force-is-as-recorded']);
    const officer = await service.as('movement-officer');
    const { headers } = await officer.get(`${url}/list`).expect(200);
    const amended = officer.post(`${url}/amendments`).set('if-match', headers['etag'] as string);
    await amended.send({ reason: 'a wheelchair' }).expect(200);
    expect(await changes()).toMatchObject({ newVersionNeeded: false, people: [] });
    expect((await closeDoors()).status).toBe(200);
  });

  it('is a name that was corrected', async () => {
    await registered(service, { ...person, familyName: 'Tesfai' });
    expect((await changes()).people).toMatchObject([{ fields: ['familyName'], familyName: 'Tesfai', ready: true }]);
  });
});

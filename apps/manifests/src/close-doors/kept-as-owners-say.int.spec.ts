import { DependencyAway, newId } from '@homeward/kernel';
import { Vault } from '@homeward/privacy';
import { SERVICES, type ServiceClient } from '@homeward/runtime';
import { testKeys, testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase, type Database } from '../storage/prisma';
import { aFlightWithOneAboard, flightDeskAgrees } from '../testing/a-closed-flight';
import { ready } from '../testing/a-ready-person';
import { justSeen } from '../testing/seen-before';

jest.setTimeout(30_000); // each test plays a day

const vault = new Vault(testKeys, 'identity');

describe('what the list is judged by', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [flight, other] = [{ url: '', personId: '' }, ''];
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  let answers: Record<string, unknown>;
  let row: Record<string, unknown>;
  beforeEach(async () => {
    flight = await aFlightWithOneAboard(service);
    flightDeskAgrees(service);
    const { personId } = flight;
    other = newId();
    row = (await (service.db as Database).traveller.findFirst({ where: { personId } }))!;
    const { confirmed, openDuplicates, documentConflict, outOfScope } = ready.identity!;
    const of = { personId, agreesWithHistory: true };
    answers = {
      '/consents-now': { asOf: '2026-12-09T06:00:00Z', people: [{ ...of, status: 'RECONFIRMED' }] },
      '/fitness-now': { people: [{ ...of, fit: true, validUntil: '2026-12-31T00:00:00Z' }] },
      '/records-now': {
        people: [
          {
            ...of,
            operationId: row['operationId'],
            familyId: row['familyId'],
            merged: [],
            relations: [],
            identity: { confirmed, openDuplicates, documentConflict, outOfScope },
            document: ready.document,
            exit: ready.exit,
            sealed: await vault.seal(personId, { dob: '1990-01-01' }),
          },
        ],
      },
      '/assessments-now': { people: [{ ...of, ...ready.protection }], apart: [] },
    };
    jest.spyOn(service.app.get<ServiceClient>(SERVICES), 'post').mockImplementation((name: string, path: string) => {
      const answer = answers[path];
      return answer ? Promise.resolve(answer as never) : Promise.reject(new DependencyAway(name));
    });
  });
  afterEach(() => jest.restoreAllMocks());

  const close = async () => {
    const gate = await service.as('embarkation-officer');
    const path = `${flight.url}/doors-closing`;
    const { status, body } = await gate.post(path).send(await justSeen(service, path));
    const { broken = [] } = body as { broken?: { name: string }[] };
    return [status, ...broken.map((b) => b.name)];
  };
  const written = async (sql: string, ...values: unknown[]) => {
    expect(await service.db.$executeRawUnsafe(sql, flight.personId, ...values)).toBe(1);
  };
  const named = [409, 'what-is-kept-here-is-what-its-owners-say'];

  it('lets the aircraft doors close, where its owners say the same', async () => expect(await close()).toEqual([200]));
  it('keeps them open, where protection has something else on record that has not arrived', async () => {
    const { people } = answers['/assessments-now'] as { people: object[] };
    answers['/assessments-now'] = { people: [{ ...people[0], cleared: false }], apart: [] };
    expect(await close()).toEqual(named);
  });
  it.each([
    ['stands in another family', `family_id = gen_random_uuid()`],
    [
      'has somebody who answers for them',
      `family = '{"relations":[{"personId":"x","kind":"PARENT","basis":"PAPER"}]}'`,
    ],
    ['has a longer passport', `document = '{"kind":"PP","validUntil":"2040-01-01"}'`],
    ['has another leave to exit', `exit_clearance = '{"state":"NOT_NEEDED"}'`],
    ['has an escort whom protection did not name', `protection = protection || '{"escortRef":"E1"}'`],
  ])('keeps them open, where somebody with the role of manifests has written that one aboard %s', async (_, set) => {
    await written(`UPDATE traveller SET ${set} WHERE person_id = $1::uuid`);
    expect(await close()).toContain(named[1]);
  });
  it('keeps them open, where an earlier birth of the same person was put back', async () => {
    const sealed = await vault.seal(flight.personId, { dob: '1980-01-01' });
    await written('UPDATE traveller SET sealed_identity = $2, ages = NULL WHERE person_id = $1::uuid', sealed);
    expect(await close()).toContain(named[1]);
  });
  it('keeps them open, where a record that was merged into theirs was forgotten', async () => {
    const { people } = answers['/records-now'] as { people: object[] };
    answers['/records-now'] = { people: [{ ...people[0], merged: [other] }] };
    expect(await close()).toEqual(named);
  });
  it('keeps them open, where an order that keeps two people apart was taken away', async () => {
    const { people } = answers['/assessments-now'] as { people: object[] };
    const apart = [{ personId: flight.personId, otherId: other, within: 'FLIGHT' }];
    answers['/assessments-now'] = { people, apart };
    expect(await close()).toEqual(named);
  });
  it('cannot be compared, and nothing closes without two people who vouch, while registration does not answer', async () => {
    answers['/records-now'] = undefined;
    expect(await close()).toEqual([503]);
  });
});

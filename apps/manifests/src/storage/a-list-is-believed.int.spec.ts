import { newId } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { testService, whatDoesNotHold } from '@homeward/testing';
import { AskOwners } from '../close-doors/ask-owners';
import { ManifestsModule } from '../manifests.module';
import { flightDeskAgrees } from '../testing/a-closed-flight';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';
import { openDatabase } from './prisma';

describe('a list into which a person was written outside the service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  const [listed, stranger, family, strangers] = [newId(), newId(), newId(), newId()];
  let flightId: string;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    await readyTraveller(service, { personId: listed, familyId: family, operationId });
    await readyTraveller(service, { personId: stranger, familyId: strangers, operationId });
    flightDeskAgrees(service);
    jest.spyOn(service.app.get(AskOwners), 'ask').mockResolvedValue({
      asOf: '2026-12-09T08:00:00Z',
      consent: new Map([listed, stranger].map((id) => [id, 'RECONFIRMED'])),
      fitUntil: new Map([listed, stranger].map((id) => [id, '2026-12-10T10:00:00Z'])),
      believed: new Set([listed, stranger]),
      asKept: new Set([listed, stranger]),
    });
  });
  beforeEach(async () => {
    flightId = await aFrozenFlightWith(service, operationId, { personId: listed, familyId: family });
    expect(await whatDoesNotHold(service)).toEqual([]);
  });
  afterEach(async () => {
    await asOwner('TRUNCATE history, passenger_list, call_list, departed_passenger, manifest_version');
  });
  afterAll(() => service.close());

  const asOwner = (sql: string) => withClient(service.database, (owner) => owner.query(sql));
  /** As `manifests_app` can. @param over what is different about the stranger */
  const writeIn = (over: object = {}) =>
    service.db.$executeRawUnsafe(
      `UPDATE passenger_list SET state = jsonb_set(state, ARRAY['people', $2],
         state #> ARRAY['people', $3] || jsonb_build_object('personId', $2, 'code', 'ZZ') || $4::jsonb) WHERE id = $1::uuid`,
      ...[flightId, stranger, listed, JSON.stringify(over)],
    );
  const ask = async (
    path: string,
    body: object = {},
    role: 'embarkation-officer' | 'movement-officer' | 'duty-officer' = 'embarkation-officer',
  ) => {
    const { status, body: answer } = await (await service.as(role)).post(`/flights/${flightId}/${path}`).send(body);
    return { status, rules: ((answer as { broken?: { name: string }[] }).broken ?? []).map((b) => b.name) };
  };
  const scan = (code: string, answer = 'go') =>
    ask('scans', { scanId: newId(), code, asked: true, answer, device: 'G1' });
  const refused = { status: 409, rules: ['record-agrees-with-its-history'] };
  const versions = () =>
    service.db.$queryRawUnsafe<object[]>('SELECT 1 FROM manifest_version WHERE flight_id = $1::uuid', flightId);

  it('boards nobody, closes no check, signs no version, and is named', async () => {
    await writeIn();
    expect(await scan(stranger)).toEqual(refused);
    expect(await scan(listed)).toEqual(refused);
    expect(await ask('stages/CALL/closing', {}, 'movement-officer')).toEqual(refused);
    expect(await ask('removals', { personId: stranger, code: 'SECURITY_OFFLOAD' })).toMatchObject({ status: 200 });
    expect(await versions()).toHaveLength(1);
    expect(await whatDoesNotHold(service)).toEqual([expect.stringMatching(/^passenger_list \d: /)]);
  });

  it('closes no aircraft doors, and does not depart', async () => {
    expect((await scan(listed)).status).toBe(200);
    await writeIn({ boarded: true });
    expect(await ask('doors-closing')).toEqual(refused);
    await service.db.$executeRawUnsafe(
      `UPDATE passenger_list SET phase = 'CLOSED', state = state || '{"phase":"CLOSED","doors":{"closedAt":"2026-12-09T07:00:00Z","confirmed":true}}'`,
    );
    expect(await ask('departure')).toEqual(refused);
    expect(await versions()).toHaveLength(1);
  });

  it('hears a no all the same, from consent and at the gate, and goes on boarding nobody', async () => {
    await writeIn();
    await service.receive('consent.refused.v1', listed, { personId: listed, consentId: newId(), purpose: 'RETURN' });
    expect((await scan(stranger, 'no')).status).toBe(200);
    const said = (await service.published()).filter((m) => m.type === 'passenger.said-no.v1').map((m) => m.key);
    expect(said).toContain(stranger);
    const [{ state }] = await service.db.$queryRawUnsafe<[{ state: { people: Record<string, { standing: string }> } }]>(
      'SELECT state FROM passenger_list WHERE id = $1::uuid',
      flightId,
    );
    expect(state.people[listed]).toMatchObject({ standing: 'OUT' });
    expect(await scan(stranger)).toEqual(refused);
    await readyTraveller(service, { personId: listed, familyId: family, operationId });
  });

  it.each(['null', '5', '[]', '{}', '{"people":{"x":5}}', '{"people":5,"flight":null}'])(
    'answers by name and hears a no where the state is %s',
    async (state) => {
      await service.db.$executeRawUnsafe('UPDATE passenger_list SET state = $1::jsonb', state);
      expect(await scan(listed)).toEqual(refused);
      await service.receive('consent.refused.v1', listed, { personId: listed, consentId: newId(), purpose: 'RETURN' });
      expect(await service.db.$queryRawUnsafe('SELECT * FROM parked_message')).toEqual([]);
      await readyTraveller(service, { personId: listed, familyId: family, operationId });
    },
  );

  const versionOf = (change: string) => `
    INSERT INTO manifest_version (flight_id, number, prev_hash, hash, signature, reason, issued_at, issued_by, rows)
    SELECT flight_id, number + 1, ${change}, reason, issued_at, issued_by, rows FROM manifest_version`;
  it.each([
    ['that was copied', versionOf('prev_hash, hash, signature'), 'it does not follow the version before'],
    ['with other rows', versionOf('hash, hash, signature'), 'its rows are not those that were signed'],
    [
      'whose version before is missing',
      versionOf('prev_hash, hash, signature').replace('number + 1', 'number + 2'),
      'the version before is missing',
    ],
  ])('has a version %s named by the verifier', async (_, insert, what) => {
    await service.db.$executeRawUnsafe(insert);
    expect((await whatDoesNotHold(service)).map((found) => found.replace(/\d+/, 'n'))).toContain(
      `manifest_version n: ${what}`,
    );
  });
});

import { newId } from '@homeward/kernel';
import { OperationHasNoKey, Vault, unseal } from '@homeward/privacy';
import { testKeys, testService, vouchedAsOfBefore } from '@homeward/testing';
import { ReceptionModule } from '../reception.module';
import { reported } from '../testing/landed';
import { openDatabase } from '../storage/prisma';
import { sealOldExplanations } from './seal-old-explanations';

interface Kept {
  varianceId: string;
  explanation: string;
  keyOf?: string;
}

/** What was written about people whom nobody knows, looked for in the rows themselves. */
describe('an explanation', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [flightId, operationId, personId] = ['', '', ''];
  const vault = new Vault(testKeys, 'identity');
  const canary = 'Qwaliborowska';
  const explanation = `says her name is ${canary}, from the other flight`;
  beforeAll(async () => {
    service = await testService({ name: 'reception', module: ReceptionModule, openDatabase, sealClass: 'identity' });
  });
  beforeEach(async () => {
    [flightId, operationId, personId] = [newId(), newId(), newId()];
    await service.receive('flight.departed.v1', flightId, {
      flightId,
      operationId,
      manifestVersion: 3,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [{ personId, familyId: newId(), offPoint: 'ADD', needs: [] }],
    });
    await reported(service, flightId, operationId, 'LANDED');
  });
  afterAll(() => service.close());

  const openAs = async (operation: string, { explanation: sealed }: Kept): Promise<string> =>
    unseal(await vault.keyOfOperation(operation), operation, 'identity', sealed);
  const record = async (code: string, over: object = {}): Promise<string> => {
    const varianceId = newId();
    const officer = await service.as('reception-officer');
    const variance = { varianceId, code, offPoint: 'ADD', explanation, ...over };
    await officer.post(`/flights/${flightId}/arrivals/variances`).send(variance).expect(200);
    return varianceId;
  };
  /** The rows of every table that hold the canary. */
  const inClear = async (): Promise<string[]> => {
    const tables = await service.db.$queryRawUnsafe<{ t: string }[]>(
      `SELECT quote_ident(tablename) AS t FROM pg_tables WHERE schemaname = 'public'`,
    );
    const found: string[] = [];
    for (const { t } of tables) {
      const sql = `SELECT 1 FROM ${t} AS r WHERE r::text LIKE '%' || $1 || '%'`;
      found.push(...(await service.db.$queryRawUnsafe<object[]>(sql, canary)).map(() => t));
    }
    return found.sort();
  };
  const keptIn = async (sql: string): Promise<Kept[]> =>
    (await service.db.$queryRawUnsafe<{ kept: Kept }[]>(sql, flightId)).map((r) => r.kept);
  const inState = () =>
    keptIn(`SELECT jsonb_array_elements(state->'variances') AS kept FROM arrival WHERE id = $1::uuid`);
  const inHistory = () =>
    keptIn(`SELECT data AS kept FROM history WHERE aggregate_id = $1::uuid AND type = 'VarianceRecorded' ORDER BY seq`);
  /** As the version before kept it; a client that sent `null` for nobody was believed. */
  const asBefore = async (also: object = {}): Promise<void> => {
    const clear = JSON.stringify({ explanation, ...also });
    await service.db.$executeRawUnsafe(
      `UPDATE arrival SET state = jsonb_set(state, '{variances}', (SELECT jsonb_agg((v - 'keyOf') || $2::jsonb)
         FROM jsonb_array_elements(state->'variances') v)) WHERE id = $1::uuid`,
      flightId,
      clear,
    );
    await service.db.$executeRawUnsafe(
      `UPDATE history SET data = (data - 'keyOf') || $2::jsonb WHERE aggregate_id = $1::uuid AND type = 'VarianceRecorded'`,
      flightId,
      clear,
    );
    await vouchedAsOfBefore(service.db, 'arrival', ['explanation', 'keyOf']);
  };

  it.each(['V-EXTRA', 'V-COUNTERROR', 'V-BORN'])('%s without a person is sealed for the operation', async (code) => {
    await record(code);
    expect(await inClear()).toEqual([]);
    for (const [kept] of [await inState(), await inHistory()])
      expect(await openAs(operationId, kept!)).toBe(explanation);
  });

  it('about somebody is sealed for them', async () => {
    await record('V-MISSING', { personId });
    expect(await inClear()).toEqual([]);
    expect(await vault.open(personId, (await inState())[0]!.explanation)).toBe(explanation);
  });

  it('from before is sealed later, in state and history, and stays as it is afterwards', async () => {
    const ids = [await record('V-EXTRA'), await record('V-BORN')];
    await asBefore();
    expect(await inClear()).toEqual(['arrival', 'history', 'history']); // so that the search below could fail
    await sealOldExplanations(service.db, vault);
    expect(await inClear()).toEqual([]);
    const [state, history] = [await inState(), await inHistory()];
    expect(state).toEqual(history.map((kept) => expect.objectContaining({ varianceId: kept.varianceId }) as Kept));
    expect(state.map((v) => v.varianceId)).toEqual(ids);
    for (const kept of [...state, ...history]) expect(await openAs(operationId, kept)).toBe(explanation);
    await sealOldExplanations(service.db, vault);
    expect([await inState(), await inHistory()]).toEqual([state, history]);
  });

  it('from before is found too where it stands beside a person who is null', async () => {
    await record('V-EXTRA');
    await asBefore({ personId: null });
    await sealOldExplanations(service.db, vault);
    expect(await inClear()).toEqual([]);
    for (const [kept] of [await inState(), await inHistory()])
      expect(await openAs(operationId, kept!)).toBe(explanation);
  });

  it('is kept without a person who is null', async () => {
    await record('V-EXTRA', { personId: null });
    for (const [kept] of [await inState(), await inHistory()]) expect(kept).not.toHaveProperty('personId');
  });

  it('from before leaves the version and what the endpoint shows as they were', async () => {
    await record('V-EXTRA');
    await asBefore();
    const officer = await service.as('reception-officer');
    const shown = async () => (await officer.get(`/flights/${flightId}/arrivals`).expect(200)).body as object;
    const before = await shown();
    await sealOldExplanations(service.db, vault);
    expect(await shown()).toEqual(before);
    expect(await shown()).toMatchObject({ version: 3, variances: [{ code: 'V-EXTRA' }] });
  });

  it('from before keeps the other flights waiting for none whose operation has no key', async () => {
    await record('V-EXTRA');
    await asBefore();
    const forgotten = operationId;
    [flightId, operationId] = [newId(), newId()];
    await service.receive('flight.departed.v1', flightId, {
      flightId,
      operationId,
      manifestVersion: 1,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [{ personId, familyId: newId(), offPoint: 'ADD', needs: [] }],
    });
    await reported(service, flightId, operationId, 'LANDED');
    await record('V-EXTRA');
    await asBefore();
    const keysForOperations: typeof testKeys.keysFor = (ids, sealClass) =>
      testKeys.keysForOperations(
        ids.filter((id) => id !== forgotten),
        sealClass,
      );
    await expect(
      sealOldExplanations(service.db, new Vault({ ...testKeys, keysForOperations }, 'identity')),
    ).rejects.toThrow(OperationHasNoKey);
    expect(await inClear()).toEqual(['arrival', 'history']);
    await sealOldExplanations(service.db, vault);
    expect(await inClear()).toEqual([]);
  });
});

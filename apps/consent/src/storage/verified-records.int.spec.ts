import { inScope, newId, nothing } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { recordStores, verifyAndEnd } from '@homeward/runtime';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';
import { openDatabase } from './prisma';

const people = 3;

describe('what the verifier of a service looks at, as the role of the service, under row security', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    const counsellor = await service.as('return-counsellor');
    for (let n = 0; n < people; n++) {
      const [personId, sessionId] = [newId(), newId()];
      await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
      await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
      await counsellor.post(`/people/${personId}/consents`).send(aYesToSend(sessionId)).expect(201);
    }
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  /** Runs it, and reads what it says before it ends. */
  const verified = async (): Promise<{ code?: number; said: string; complained: string }> => {
    const [said, complained]: [string[], string[]] = [[], []];
    const into = (lines: string[]) => (line: unknown) => lines.push(String(line)) > 0;
    jest.spyOn(process.stdout, 'write').mockImplementation(into(said));
    jest.spyOn(process.stderr, 'write').mockImplementation(into(complained));
    const ended = new Error('ended');
    let code: number | undefined;
    jest.spyOn(process, 'exit').mockImplementation((with_) => {
      code ??= Number(with_);
      throw ended;
    });
    await verifyAndEnd('consent', service.app, service.db, []).catch((error: unknown) => expect(error).toBe(ended));
    jest.restoreAllMocks();
    return { code, said: said.join(''), complained: complained.join('') };
  };
  /** How many there are, by the owner of the database, whom no row security holds. */
  const there = (table: string): Promise<number> =>
    withClient(service.database, async (owner) => {
      const { rows } = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`);
      return rows[0]!.n;
    });

  it('is every record and every fact that is there', async () => {
    const { code, said, complained } = await verified();
    expect([code, complained]).toEqual([0, '']);
    const tables = recordStores(service.app).map(({ kind }) => kind.table);
    expect(tables.sort()).toEqual(['consent', 'counselling_session']);
    for (const table of tables) {
      expect(await there(table)).toBe(people);
      expect(said).toMatch(new RegExp(`consent: ${table}: ${people} records, [1-9]\\d* facts of their history\\.`));
    }
  });

  it('is also what somebody wrote under the lowest id there is', async () => {
    const lowest = '00000000-0000-0000-0000-000000000000';
    const copy = `INSERT INTO consent SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::uuid, 'person_id', $1::uuid))).*
      FROM consent c LIMIT 1`;
    await withClient(service.database, (owner) => owner.query(copy, [lowest]));
    const { code, complained } = await verified();
    await withClient(service.database, (owner) => owner.query(`DELETE FROM consent WHERE id = $1`, [lowest]));
    expect([code, complained]).toEqual([
      1,
      expect.stringContaining(`${lowest}, version 1: it is not what the service wrote`),
    ]);
  });

  it('is named where it does not hold', async () => {
    await withClient(service.database, (owner) => owner.query(`UPDATE consent SET status = 'REFUSED'`));
    const { code, complained } = await verified();
    expect([code, complained]).toEqual([1, expect.stringContaining(`${people} do not hold`)]);
  });

  it('is not taken for whole where row security shows less than everything', async () => {
    for (const scope of [nothing, newId()]) {
      const { code, said, complained } = await inScope(scope, verified);
      expect([code, said]).toEqual([2, '']);
      expect(complained).toContain('row security does not show this connection every record');
    }
  });
});

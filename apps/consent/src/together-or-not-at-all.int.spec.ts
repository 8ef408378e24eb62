import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import { PostgresLine, type Cut } from '@homeward/lines';
import { eventually, testService } from '@homeward/testing';
import { ConsentModule } from './consent.module';
import { openDatabase } from './storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from './testing/requests';

/** The whole path from endpoint to database, which is the same in every service; tested here on consent. */
describe('a write whose connection to the database is cut', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let line: PostgresLine;
  let inside: Client;

  beforeAll(async () => {
    line = await PostgresLine.to(process.env['TEST_POSTGRES']!);
    const through = (url: string) => {
      inside = new Client({ connectionString: url, options: '-c homeward.scope=*' });
      return openDatabase(line.through(url));
    };
    service = await testService({
      name: 'consent',
      module: ConsentModule,
      openDatabase: through,
      sealClass: 'consent',
    });
    await inside.connect();
  });
  afterAll(async () => {
    await service.close();
    await inside.end();
    line.close();
  });

  /** A person who was counselled and may say yes. */
  const aCounselledPerson = async () => {
    const [personId, sessionId] = [newId(), newId()];
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    const counsellor = await service.as('return-counsellor');
    const session = aSessionToSend(sessionId, personId);
    await counsellor.post('/counselling-sessions').send(session).expect(201);
    const yes = aYesToSend(sessionId);
    const sayYes = async (): Promise<number> =>
      (await counsellor.post(`/people/${personId}/consents`).set('idempotency-key', yes.consentId).send(yes)).status;
    return { personId, sayYes };
  };

  /** Numbers of rows of state, of history and of the outbox about a person's consent. */
  const written = async (personId: string): Promise<number[]> => {
    const { rows } = await inside.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM consent WHERE person_id = $1::text::uuid UNION ALL
       SELECT count(*)::int FROM history WHERE aggregate = 'consent' AND data->>'personId' = $1::text UNION ALL
       SELECT count(*)::int FROM outbox WHERE key = $1::text AND message->>'type' = 'consent.given.v1'`,
      [personId],
    );
    return rows.map((r) => r.n);
  };
  /** Waits until no session is active: what was cut off is rolled back or committed. */
  const settled = () =>
    eventually(async () => {
      const { rows } = await inside.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
      );
      return rows.length === 0;
    });

  it.each<Cut>(['before', 'after'])(
    'has state, history and outgoing message or none of them: %s each statement',
    async (cut) => {
      const seen = new Set<string>();
      let cuts = 0;
      for (let statement = 1; ; statement++) {
        const { personId, sayYes } = await aCounselledPerson();
        line.cutAt(statement, cut);
        const answer = await sayYes();
        if (line.disarm()) break; // it has fewer statements than this
        cuts++;
        await settled();
        const found = (await written(personId)).join();
        expect(answer === 201 ? ['1,1,1'] : ['0,0,0', '1,1,1']).toContain(found);
        seen.add(found);
        await eventually(async () => (await sayYes()) === 201); // the client repeats a request without an answer
        expect(await written(personId)).toEqual([1, 1, 1]);
      }
      expect(cuts).toBeGreaterThanOrEqual(4);
      // Cut after the commit, all is written and the client got no answer.
      const least = cut === 'after' ? ['0,0,0', '1,1,1'] : ['0,0,0'];
      expect([...seen]).toEqual(expect.arrayContaining(least));
    },
    60_000,
  );
});

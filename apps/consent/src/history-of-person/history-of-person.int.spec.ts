import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

describe('what happened to a person, as consent recorded it', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [personId, child] = [newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    for (const id of [personId, child]) await service.receive('person.registered.v1', id, aRegisteredAdult(id));
    const counsellor = await service.as('return-counsellor');
    const sessionId = newId();
    const talk = { ...aSessionToSend(sessionId, personId), place: 'DETENTION', dependants: [child] };
    await counsellor.post('/counselling-sessions').send(talk).expect(201);
    const protection = await service.as('protection-officer');
    await protection.post(`/counselling-sessions/${sessionId}/independent-confirmation`).expect(200);
    await counsellor.post(`/people/${personId}/consents`).send(aYesToSend(sessionId)).expect(201);
    await counsellor
      .post(`/people/${personId}/withdrawals`)
      .set('exercise-time', '2026-12-01T10:00:00Z')
      .send({})
      .expect(200);
  });
  afterAll(() => service.close());

  interface Entry {
    event: string;
    what?: string;
    at: string;
    by: string;
  }
  const told = async (role: Parameters<typeof service.as>[0], id = personId, query = '') =>
    (await (await service.as(role)).get(`/people/${id}/history${query}`).expect(200)).body as {
      items: Entry[];
      next?: string;
    };
  const events = async (...of: Parameters<typeof told>) => (await told(...of)).items.map((e) => e.event);

  it('is told the latest first, with who and when, and no text', async () => {
    const { items } = await told('return-counsellor');
    expect(items.map((e) => e.event)).toEqual([
      'ConsentWithdrawn',
      'ConsentGiven',
      'ConfirmedIndependently',
      'SessionHeld',
    ]);
    expect(items[0]).toMatchObject({ personId, what: 'RETURN', at: '2026-12-01T10:00:00.000Z' });
    expect(items[0]!.by).toEqual(expect.any(String));
    expect(Object.keys(items[3]!).sort()).toEqual(['at', 'by', 'entryId', 'event', 'personId']);
  });
  it('is not told to those who do not learn that somebody was met in detention', async () =>
    expect(await events('movement-officer')).toEqual(['ConsentWithdrawn', 'ConsentGiven', 'SessionHeld']));
  it('is told page by page', async () => {
    const first = await told('return-counsellor', personId, '?limit=3');
    const rest = await told('return-counsellor', personId, `?limit=3&after=${first.next}`);
    expect([...first.items, ...rest.items]).toEqual((await told('return-counsellor')).items);
    expect(rest.next).toBeUndefined();
  });
  it('is that of records merged into theirs as well, and of talks with whoever decides for them', async () => {
    expect(await events('return-counsellor', child)).toEqual(['ConfirmedIndependently', 'SessionHeld']);
    await service.receive('person.merged.v1', personId, { personId, into: child });
    expect(await events('return-counsellor', child)).toContain('ConsentWithdrawn');
  });
  it('is told to nobody who may not read consent', async () => {
    const clinician = await service.as('clinician');
    await clinician.get(`/people/${personId}/history`).expect(403);
  });
});

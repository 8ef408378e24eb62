import { aWoman, registrationUnderTest } from './testing/registration-under-test';
import { newId } from '@homeward/kernel';

interface Read {
  readId: string;
  by: string;
  action: string;
  people: number;
  classes: string[];
  emergency?: string;
  outcome?: string;
}

describe('who saw whom', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let caseId: string;
  let operationId: string;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    operationId = await registration.openOperation();
    caseId = await registration.openCase(operationId);
  });
  afterAll(() => registration.close());

  const another = (): Promise<string> => registration.register(caseId, { relation: 'OTHER' });
  const readsOf = async (query: string, as: 'data-officer' | 'duty-officer' = 'data-officer') => {
    await registration.keepReads();
    return (await registration.as(as)).get(`/reads?${query}`);
  };
  const found = async (query: string): Promise<Read[]> => ((await readsOf(query)).body as { items: Read[] }).items;

  it('is on record with who, role, purpose, which person and which class, the latest first', async () => {
    const personId = await registration.register(caseId);
    await (await registration.as('movement-officer', 'amina')).get(`/people/${personId}`).expect(200);
    expect(await found(`personId=${personId}`)).toMatchObject([
      {
        by: 'amina',
        roles: ['movement-officer'],
        purpose: 'registration',
        action: 'person:read',
        classes: ['identity', 'contact', 'place', 'family', 'papers'],
        people: 1,
      },
      { by: 'registration-officer', action: 'person:register' },
    ]);
  });

  it('names everybody whom a list, a search or a case showed', async () => {
    const [one, two] = [await another(), await another()];
    const reader = await registration.as('registration-officer', 'bilal');
    await reader.get(`/cases/${caseId}`).expect(200);
    await reader.get(`/people?operationId=${operationId}`).expect(200);
    await reader
      .post('/people/search')
      .send({ operationId, q: aWoman('', '').names.family })
      .expect(200);
    for (const personId of [one, two]) {
      const seen = (await found(`personId=${personId}&by=bilal`)).map((r) => r.people);
      expect(seen).toHaveLength(3);
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(2);
    }
  });

  it('is not on record where nobody was shown', async () => {
    const reader = await registration.as('registration-officer', 'chidi');
    await reader.get(`/people/${newId()}`).expect(404);
    await reader.get(`/operations/${operationId}`).expect(200);
    expect(await found('by=chidi')).toEqual([]);
  });

  it('is found by time, and page by page', async () => {
    const personId = await another();
    const reader = await registration.as('registration-officer', 'dina');
    for (let n = 0; n < 3; n++) await reader.get(`/people/${personId}`).expect(200);
    expect(await found('by=dina&from=2026-12-01T08:00:00Z')).toHaveLength(3);
    expect(await found('by=dina&from=2026-12-01T08:00:01Z')).toEqual([]);
    expect(await found('by=dina&until=2026-12-01T08:00:00Z')).toEqual([]);
    const { items, next } = (await readsOf('by=dina&limit=2')).body as { items: Read[]; next: string };
    expect(items).toHaveLength(2);
    expect(await found(`by=dina&after=${next}`)).toHaveLength(1);
  });

  it('is read by the data officer alone', async () => {
    expect((await readsOf('by=dina', 'duty-officer')).status).toBe(403);
  });

  it('in an emergency opens what is beyond the reader, for reading alone, and is reviewed once by somebody else', async () => {
    const personId = await another();
    const url = `/people/${personId}`;
    // Assigned to another operation.
    const elsewhere = [{ role: 'registration-officer' as const, operation: newId() }];
    const reader = await registration.as('registration-officer', 'emre', elsewhere);
    await reader.get(url).set('emergency-reason', 'because').expect(400);
    await reader.get(url).expect(404);
    await reader.get(url).set('emergency-reason', 'LIFE_AT_RISK').expect(200);
    await reader
      .post(`${url}/identity-reviews`)
      .set('emergency-reason', 'LIFE_AT_RISK')
      .send({ outcome: 'DOUBTED', basis: 'INTERVIEW' })
      .expect(404);
    const [read] = await found('toReview=true');
    expect(read).toMatchObject({ by: 'emre', emergency: 'LIFE_AT_RISK' });
    const reviewed = async (as: string, outcome = 'JUSTIFIED') =>
      (await registration.as('data-officer', as)).post(`/reads/${read!.readId}/review`).send({ outcome });
    expect((await reviewed('emre')).status).toBe(409);
    expect((await reviewed('fatou')).status).toBe(204);
    expect((await reviewed('gita', 'NOT_JUSTIFIED')).status).toBe(204);
    expect(await found('toReview=true')).toEqual([]);
    expect(await found('by=emre')).toMatchObject([{ reviewedBy: 'fatou', outcome: 'JUSTIFIED' }]);
    await (
      await registration.as('data-officer')
    )
      .post(`/reads/${newId()}/review`)
      .send({ outcome: 'JUSTIFIED' })
      .expect(404);
  });
});

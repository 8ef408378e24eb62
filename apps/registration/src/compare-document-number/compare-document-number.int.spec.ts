import { newId } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('a number that is compared with those of the travellers', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let holderId = '';
  beforeAll(async () => {
    registration = await registrationUnderTest();
    const caseId = await registration.openCase(await registration.openOperation(), 'BEY-0001');
    holderId = await registration.register(caseId, {});
    const officer = await registration.as('registration-officer');
    const passport = {
      documentId: newId(),
      kind: 'PP',
      number: 'EP7O0I1',
      issuingState: 'ETH',
      validUntil: '2030-01-01',
    };
    await officer.post(`/people/${holderId}/documents`).send(passport).expect(201);
  });
  afterAll(() => registration.close());

  const compared = async (number: string, client = 'svc-manifests') =>
    (await registration.as('service', client)).post('/document-number-comparisons').send({ number });

  const keyOf = async (number: string) => ((await compared(number)).body as { key?: string }).key;

  it.each(['EP7O0I1', 'ep-70011', 'ЕР ٧00١1'])('is that of one, however it is written: %s', async (number) => {
    const { body } = await compared(number);
    expect(body).toEqual({ key: await keyOf('EP70011'), travellers: 1, likely: 0 });
    expect(JSON.stringify(body)).not.toContain('70011');
  });
  it('is of nobody else, and no number is none', async () => {
    expect((await compared('EP70012')).body).toMatchObject({ key: expect.any(String) as string, travellers: 0 });
    expect((await compared('---')).body).toEqual({ travellers: 0, likely: 0 });
  });
  it('is likely of who has the name and the date of birth, or a number that may be misread for it', async () => {
    const as = async (over: object) => {
      const who = { number: 'ZZ998877', name: 'Worknesh Abebe', dateOfBirth: '1990-03-04', ...over };
      const client = await registration.as('service', 'svc-manifests');
      return ((await client.post('/document-number-comparisons').send(who).expect(200)).body as { likely: number })
        .likely;
    };
    for (const disguised of [
      {},
      { name: 'ABEBE WORKNESH' },
      { name: 'Worknesh' },
      { number: '-' },
      { dateOfBirth: '1990-04-03' },
    ])
      expect([disguised, await as(disguised)]).toEqual([disguised, 1]);
    expect(await as({ name: 'Hana Girma', dateOfBirth: '1970-01-01', number: 'EP7O0I1' })).toBe(0);
    expect(await as({ name: 'Hana Girma', dateOfBirth: '1970-01-01', number: '7O0I1' })).toBe(1);
    for (const other of [{ name: 'Hana Girma' }, { dateOfBirth: '1985-01-01' }])
      expect([other, await as(other)]).toEqual([other, 0]);
  });
  it('is that of one although its keys were taken out of the table', async () => {
    await registration.db.$executeRawUnsafe(
      `UPDATE travel_document SET number_key = NULL, alike_key = NULL, bare_key = NULL, slip_keys = '{}'`,
    );
    expect((await compared('EP7O0I1')).body).toMatchObject({ travellers: 1 });
    const resembles = { number: '7O0I1', name: 'Hana Girma', dateOfBirth: '1970-01-01' };
    const client = await registration.as('service', 'svc-manifests');
    expect((await client.post('/document-number-comparisons').send(resembles).expect(200)).body).toMatchObject({
      likely: 1,
    });
  });
  it('is that of one whose paper was recorded under a record that was merged', async () => {
    await withClient(registration.database, (owner) =>
      owner.query('UPDATE person SET merged_into = $2 WHERE id = $1', [holderId, newId()]),
    );
    expect((await compared('EP70011')).body).toMatchObject({ travellers: 1 });
  });
  it('is compared for nobody but the lists', async () => {
    expect((await compared('EP70011', 'svc-reception')).status).toBe(403);
  });
});

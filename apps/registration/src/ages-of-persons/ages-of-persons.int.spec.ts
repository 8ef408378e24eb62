import { newId } from '@homeward/kernel';
import { Operations } from '../storage/operations';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('how old somebody is, as services ask', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  const stranger = newId();
  let [girl, brother] = ['', ''];
  beforeAll(async () => {
    registration = await registrationUnderTest();
    const caseId = await registration.openCase(await registration.openOperation(), 'BEY-0001');
    girl = await registration.register(caseId, { dob: { value: '2008-12-09', precision: 'd' } });
    brother = await registration.register(caseId, {
      dob: { value: '2001-12-09', precision: 'd' },
      relation: 'SIBLING',
    });
  });
  afterAll(() => registration.close());

  const asked = async (client: string, at: string) =>
    (await registration.as('service', client))
      .post('/ages')
      .set('exercise-time', at)
      .send({ personIds: [girl, stranger] });

  it.each([
    // Her operation leaves from Beirut, two hours ahead.
    ['2026-12-08T21:59:00Z', 'CHILD'],
    ['2026-12-08T22:00:00Z', 'ADULT'],
  ])('is under or over 18 on the day of asking where they are, and no more: %s', async (at, ageBand) => {
    const { status, body } = await asked('svc-protection', at);
    expect([status, body]).toEqual([
      200,
      {
        people: [
          { personId: girl, ageBand, answeredBy: [], languages: ['amh'] },
          { personId: stranger, ageBand: 'UNKNOWN', answeredBy: [], languages: [] },
        ],
      },
    ]);
  });
  it('is neither of the two around her birthday, where nobody knows the zone of the airport', async () => {
    const caseId = await registration.openCase(
      await registration.openOperation({ corridor: ['ZZZ', 'BEY'] }),
      'ZZZ-0001',
    );
    const child = await registration.register(caseId, { dob: { value: '2008-12-09', precision: 'd' } });
    const at = async (time: string) => {
      const service = await registration.as('service', 'svc-consent');
      const { body } = await service
        .post('/ages')
        .set('exercise-time', time)
        .send({ personIds: [child] });
      return (body as { people: object[] }).people[0];
    };
    expect(await at('2026-12-08T09:59:00Z')).toEqual({
      personId: child,
      ageBand: 'CHILD',
      answeredBy: [],
      languages: ['amh'],
    });
    expect(await at('2026-12-08T10:00:00Z')).toEqual({
      personId: child,
      ageBand: 'UNKNOWN',
      answeredBy: [],
      languages: ['amh'],
      turning: true,
    });
    expect(await at('2026-12-09T11:59:00Z')).toEqual({
      personId: child,
      ageBand: 'UNKNOWN',
      answeredBy: [],
      languages: ['amh'],
      turning: true,
    });
    expect(await at('2026-12-09T12:00:00Z')).toEqual({
      personId: child,
      ageBand: 'ADULT',
      answeredBy: [],
      languages: ['amh'],
    });
  });
  it('looks up the operation of a family once', async () => {
    const find = jest.spyOn(registration.app.get(Operations), 'find');
    const service = await registration.as('service', 'svc-consent');
    await service
      .post('/ages')
      .send({ personIds: [girl, brother, stranger] })
      .expect(200);
    expect(find).toHaveBeenCalledTimes(1);
    find.mockRestore();
  });
  it('takes no day from whoever asks', async () => {
    const service = await registration.as('service', 'svc-consent');
    const { body } = await service.post('/ages').send({ personIds: [girl], day: '2030-01-01' });
    expect(JSON.stringify(body)).not.toContain('ADULT');
  });
  it('is said to no other service', async () =>
    expect((await asked('svc-reception', '2026-12-09T10:00:00Z')).status).toBe(403));
});

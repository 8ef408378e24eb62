import { aWoman, registrationUnderTest } from '../testing/registration-under-test';

interface View {
  version: number;
  dob?: object;
  birthToConfirm?: object;
}

const [girl, woman] = [
  { value: '2012-05-06', precision: 'd' },
  { value: '2004-05-06', precision: 'd' },
];

describe('a child whom a correction makes of age', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let child: string;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    const caseId = await registration.openCase(await registration.openOperation());
    child = await registration.register(caseId, { dob: girl });
  });
  afterAll(() => registration.close());

  const view = async (): Promise<View> => (await registration.officer.get(`/people/${child}`).expect(200)).body as View;
  const correct = async (by: typeof registration.officer, dob: object | undefined, status = 200): Promise<View> => {
    const { personId: _, caseId: __, ...said } = aWoman('', '');
    const request = by.put(`/people/${child}`).set('if-match', `"${(await view()).version}"`);
    return (await request.send({ ...said, dob }).expect(status)).body as View;
  };
  /** As consent asks for it, and as everybody else last heard it. */
  const ages = async (): Promise<unknown[]> => {
    const consent = await registration.as('service', 'svc-consent');
    const { body } = await consent
      .post('/ages')
      .send({ personIds: [child] })
      .expect(200);
    const messages = (await registration.published()).filter(
      (m) => m.key === child && m.type === 'person.registered.v1',
    );
    const asked = (body as { people: { ageBand: string }[] }).people.map((p) => p.ageBand);
    return [...asked, (messages.at(-1)!.data as { ageBandNow: string }).ageBandNow];
  };

  it('stays a child, whoever of the two corrects something else, and however often one officer says it', async () => {
    for (let i = 0; i < 2; i++)
      expect(await correct(registration.officer, woman)).toMatchObject({ dob: girl, birthToConfirm: woman });
    await correct(registration.movement, girl);
    expect(await view()).toMatchObject({ dob: girl, birthToConfirm: { ...woman, by: expect.any(String) as string } });
    expect(await ages()).toEqual(['CHILD', 'CHILD']);
    await correct(registration.movement, undefined, 409);
  });

  const waiting = async (): Promise<string[]> => {
    const { operationId } = (await view()) as unknown as { operationId: string };
    const { body } = await registration.movement.get(`/births-to-confirm?operationId=${operationId}`).expect(200);
    return (body as { items: { personId: string }[] }).items.map((p) => p.personId);
  };

  it('is in the list of births that wait, until the birth is withdrawn by whom it is theirs to', async () => {
    expect(await waiting()).toEqual([child]);
    const withdraw = async (by: typeof registration.officer, status: number, version?: number) => {
      const request = by.post(`/people/${child}/birth-to-confirm/withdrawal`);
      return request.set('if-match', `"${version ?? (await view()).version}"`).expect(status);
    };
    expect((await withdraw(registration.movement, 409)).body).toMatchObject({
      broken: [{ name: 'a-birth-is-withdrawn-by-who-said-it' }],
    });
    await withdraw(registration.officer, 412, 1);
    await withdraw(registration.officer, 200);
    expect([await waiting(), (await view()).birthToConfirm]).toEqual([[], undefined]);
    expect(await correct(registration.movement, woman)).toMatchObject({ dob: girl, birthToConfirm: woman });
    await withdraw(registration.officer, 200);
    await correct(registration.officer, woman);
    expect(await waiting()).toEqual([child]);
  });

  it('is of age to those alone who may read the record until a second account says the same', async () => {
    const rows = await registration.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT state::text AS text FROM person UNION ALL SELECT data::text FROM history`,
    );
    expect(rows.filter(({ text }) => text.includes('2004'))).toEqual([]);
    const seen = await correct(registration.movement, woman);
    expect(seen).toMatchObject({ dob: woman });
    expect(seen.birthToConfirm).toBeUndefined();
    expect(await ages()).toEqual(['ADULT', 'ADULT']);
    expect(await waiting()).toEqual([]);
  });
});

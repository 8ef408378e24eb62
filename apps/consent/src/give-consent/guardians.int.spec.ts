import { newId } from '@homeward/kernel';
import { AgesNow } from '@homeward/runtime';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, answeredForBy, aSessionToSend, aYesToSend } from '../testing/requests';

describe('a yes for a child', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [childId, parentId] = ['', ''];
  let family = {};
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  beforeEach(async () => {
    [childId, parentId] = [newId(), newId()];
    family = { caseId: newId(), familyId: newId() };
    await registered(parentId, family);
    await registered(childId, { ...family, ageBand: 'CHILD', ...answeredForBy(parentId) });
  });
  afterAll(() => service.close());

  const registered = (personId: string, over: object) =>
    service.receive('person.registered.v1', personId, { ...aRegisteredAdult(personId), ...over });
  /** @returns the rules that are broken; none when the yes is recorded */
  const yesOf = async (guardian: object | undefined, counselled = childId): Promise<string[]> => {
    const counsellor = await service.as('return-counsellor');
    const sessionId = newId();
    const session = { ...aSessionToSend(sessionId, counselled), dependants: counselled === childId ? [] : [childId] };
    await counsellor.post('/counselling-sessions').send(session).expect(201);
    const before = (await counsellor.get(`/people/${childId}/consents`).expect(200)).body as { version: number }[];
    const { status, body } = await counsellor
      .post(`/people/${childId}/consents`)
      .set(before.length > 0 ? { 'if-match': `"${before[0]!.version}"` } : {})
      .send({ ...aYesToSend(sessionId), givenBy: 'GUARDIAN', guardian });
    return status === 201 ? [] : (body as { broken: { name: string }[] }).broken.map((b) => b.name);
  };
  const refused = ['a-guardian-is-on-record'];

  it('is said by a parent, whether they are named or were counselled for it', async () => {
    expect(await yesOf({ personId: parentId })).toEqual([]);
    expect(await yesOf(undefined, parentId)).toEqual([]);
    expect(await yesOf(undefined)).toEqual(refused);
  });

  it('is not said by a stranger, whom a session lists the child for, nor by an adult of the family', async () => {
    const [stranger, uncle] = [newId(), newId()];
    await registered(stranger, { operationId: newId() });
    await registered(uncle, { ...family, relation: 'SIBLING' });
    for (const personId of [stranger, uncle, newId()]) expect(await yesOf({ personId })).toEqual(refused);
    expect(await yesOf(undefined, stranger)).toEqual(refused);
    expect(await yesOf({ personId: parentId }, stranger)).toEqual(refused);
  });

  it('is not said by whom somebody wrote into the copy that is kept here: registration is asked', async () => {
    const stranger = newId();
    await registered(stranger, {});
    await service.db.$executeRawUnsafe(
      'UPDATE person SET answered_by = jsonb_build_array($2::text) WHERE person_id = $1::uuid',
      ...[childId, stranger],
    );
    const asked = jest
      .spyOn(service.app.get(AgesNow), 'of')
      .mockImplementation((known) =>
        Promise.resolve(
          new Map(
            [...known].map(([id, band]) => [id, { band, asked: true, answeredBy: id === childId ? [parentId] : [] }]),
          ),
        ),
      );
    expect(await yesOf({ personId: stranger })).toEqual(refused);
    expect(await yesOf({ personId: parentId })).toEqual([]);
    asked.mockRestore();
  });

  it('is said by whom registration has recorded, and no longer by a parent whom it has not', async () => {
    const aunt = newId();
    await registered(aunt, {});
    await registered(childId, { ...family, ageBand: 'CHILD', ...answeredForBy(aunt) });
    expect(await yesOf({ personId: parentId })).toEqual(refused);
    expect(await yesOf({ personId: aunt })).toEqual([]);
    await registered(childId, { ...family, ageBand: 'CHILD', ...answeredForBy() });
    expect(await yesOf({ personId: aunt })).toEqual([...refused, 'a-new-yes-needs-a-new-conversation']);
  });

  it('is not said by kin, by whoever says to be a parent or guardian, nor while nothing is published', async () => {
    for (const [kind, basis] of [
      ['KIN', 'REGISTRATION'],
      ['PARENT', 'STATED'],
      ['LEGAL_GUARDIAN', 'STATED'],
    ]) {
      const relations = [{ personId: parentId, kind, basis }];
      await registered(childId, { ...family, relation: 'CHILD', ageBand: 'CHILD', relations });
      expect(await yesOf({ personId: parentId })).toEqual(refused);
    }
    await registered(childId, { ...family, relation: 'CHILD', ageBand: 'CHILD', guardianIds: [parentId] });
    expect(await yesOf({ personId: parentId })).toEqual(refused);
  });

  it('is said by somebody named once protection has decided what is best for a child alone', async () => {
    const guardian = { name: 'Selam Tesfaye', telephone: '+961 3 123 456', relation: 'appointed by the court' };
    const decided = (bestInterests: string) =>
      service.receive('protection.assessed.v1', childId, {
        personId: childId,
        cleared: true,
        embassyBlocked: false,
        bestInterests,
        otherParent: 'NOT_REQUIRED',
      });
    await decided('SATISFIED');
    expect(await yesOf(guardian)).toEqual(refused); // its mother is on record
    await registered(childId, { ...family, ageBand: 'CHILD', ...answeredForBy() });
    await decided('OUTSTANDING');
    expect(await yesOf(guardian)).toEqual(refused);
    await decided('SATISFIED');
    expect(await yesOf({ ...guardian, name: 'me' })).toEqual(refused);
    expect(await yesOf(guardian)).toEqual([]);
  });

  it('goes stale when the guardian who said it is ended, and not when another one is', async () => {
    const aunt = newId();
    await registered(aunt, {});
    const answers = (ids: string[]) => registered(childId, { ...family, ageBand: 'CHILD', ...answeredForBy(...ids) });
    const status = async () =>
      (
        await service.db.$queryRawUnsafe<{ status: string }[]>(
          `SELECT status FROM consent WHERE person_id = $1::uuid AND purpose = 'RETURN'`,
          childId,
        )
      )[0]!.status;
    await answers([aunt, parentId]);
    expect(await yesOf({ personId: aunt })).toEqual([]);
    await answers([aunt]);
    expect(await status()).toBe('ACTIVE');
    await answers([]);
    expect(await status()).toBe('STALE');
    expect((await service.published()).filter((m) => m.key === childId).at(-1)).toMatchObject({
      type: 'consent.stale.v1',
      data: { personId: childId, purpose: 'RETURN' },
    });
  });
});

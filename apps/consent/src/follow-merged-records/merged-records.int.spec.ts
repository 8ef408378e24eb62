import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aJourney } from '../testing/consents';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

describe('two records of one person', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  afterAll(() => service.close());

  const aPerson = async (): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    return personId;
  };
  /** Each statement is a minute after the one before. */
  let minutes = 0;
  const later = (): string => new Date(Date.UTC(2026, 11, 1, 9, minutes++)).toISOString();
  const sayYes = async (personId: string, version?: number): Promise<void> => {
    const counsellor = await service.as('return-counsellor');
    const sessionId = newId();
    const session = aSessionToSend(sessionId, personId);
    await counsellor.post('/counselling-sessions').set('exercise-time', later()).send(session).expect(201);
    const yes = aYesToSend(sessionId);
    const endpoint = counsellor.post(`/people/${personId}/consents`).set('exercise-time', later());
    await (version === undefined ? endpoint : endpoint.set('if-match', `"${version}"`)).send(yes).expect(201);
  };
  const sayNo = async (personId: string, key = newId()): Promise<void> => {
    const anyone = await service.as('reception-officer');
    await anyone
      .post(`/people/${personId}/withdrawals`)
      .set('idempotency-key', key)
      .set('exercise-time', later())
      .send({})
      .expect(200);
  };
  const merge = (personId: string, into: string) => service.receive('person.merged.v1', personId, { personId, into });
  const statusOf = async (personId: string): Promise<string> => {
    const rows = await service.db.$queryRawUnsafe<{ status: string }[]>(
      `SELECT status FROM consent WHERE person_id = $1::uuid AND purpose = 'RETURN'`,
      personId,
    );
    return rows[0]?.status ?? 'NONE';
  };

  it('carry a no from the record that is merged to the one that stays', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await sayYes(kept);
    await sayNo(gone);
    await merge(gone, kept);
    expect(await statusOf(kept)).toBe('WITHDRAWN');
  });

  it('carry a no that was said again after a yes under the other record', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await sayNo(gone);
    await sayYes(kept);
    await sayNo(gone);
    await merge(gone, kept);
    expect(await statusOf(kept)).toBe('WITHDRAWN');
  });

  it('keep a yes that was said after the no', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await sayNo(gone);
    await sayYes(kept);
    await merge(gone, kept);
    expect(await statusOf(kept)).toBe('ACTIVE');
  });

  it('both keep the no when the merge is undone, and are two from then on', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await sayYes(kept);
    await sayNo(gone);
    await merge(gone, kept);
    await service.receive('person.unmerged.v1', gone, { personId: gone, from: kept });
    expect([await statusOf(gone), await statusOf(kept)]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    await sayYes(kept, 2);
    await sayNo(gone);
    expect(await statusOf(kept)).toBe('ACTIVE');
  });

  it('both keep the no that was said under the one that stayed while they were one, when the merge is undone', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await sayYes(gone);
    await sayYes(kept);
    await merge(gone, kept);
    await sayNo(kept);
    expect(await statusOf(gone)).toBe('ACTIVE');
    await service.receive('person.unmerged.v1', gone, { personId: gone, from: kept });
    expect([await statusOf(gone), await statusOf(kept)]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  it('keep a yes that was said after the no, when the merge is undone', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await merge(gone, kept);
    await sayNo(kept);
    await sayYes(gone);
    await service.receive('person.unmerged.v1', gone, { personId: gone, from: kept });
    expect([await statusOf(gone), await statusOf(kept)]).toEqual(['ACTIVE', 'WITHDRAWN']);
  });

  it.each(['gone', 'kept'])(
    'both take a no that was said at the gate under the one that had %s while they were one, and comes once they are two',
    async (under) => {
      const [gone, kept] = [await aPerson(), await aPerson()];
      const saidNo = (saidAt: string) =>
        service.receive('passenger.said-no.v1', gone, {
          personId: under === 'gone' ? gone : kept,
          flightId: newId(),
          saidAt,
        });
      await sayYes(gone);
      await sayYes(kept);
      await service.receive('person.merged.v1', gone, { personId: gone, into: kept }, later());
      const meanwhile = later();
      await service.receive('person.unmerged.v1', gone, { personId: gone, from: kept }, later());
      await saidNo(later());
      const ofOne = [await statusOf(gone), await statusOf(kept)];
      expect(ofOne.sort()).toEqual(['ACTIVE', 'WITHDRAWN']);
      await saidNo(meanwhile);
      expect([await statusOf(gone), await statusOf(kept)]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    },
  );

  it('leave a yes that was said since, where a no of the time when they were one comes once they are two', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await service.receive('person.merged.v1', gone, { personId: gone, into: kept }, later());
    const saidAt = later();
    await service.receive('person.unmerged.v1', gone, { personId: gone, from: kept }, later());
    await sayYes(gone);
    await service.receive('passenger.said-no.v1', kept, { personId: kept, flightId: newId(), saidAt });
    expect([await statusOf(gone), await statusOf(kept)]).toEqual(['ACTIVE', 'WITHDRAWN']);
  });

  it('take a no that is recorded under the old record later', async () => {
    const [gone, kept] = [await aPerson(), await aPerson()];
    await sayYes(kept);
    await merge(gone, kept);
    expect(await statusOf(kept)).toBe('ACTIVE');
    await sayNo(gone);
    expect(await statusOf(kept)).toBe('WITHDRAWN');
  });

  it('take a refusal that is recorded under the old record later, also after a second merge', async () => {
    const [first, second, kept] = [await aPerson(), await aPerson(), await aPerson()];
    await sayYes(kept);
    await merge(first, second);
    await merge(second, kept);
    const counsellor = await service.as('return-counsellor');
    await counsellor.post(`/people/${first}/refusals`).send({ purpose: 'RETURN' }).expect(201);
    expect([await statusOf(first), await statusOf(kept)]).toEqual(['REFUSED', 'WITHDRAWN']);
  });

  it('take a refusal by somebody who is assigned to the operation of the old record only', async () => {
    const [gone, kept] = [await aPerson(), newId()];
    await service.receive('person.registered.v1', kept, { ...aRegisteredAdult(kept), operationId: newId() });
    await merge(gone, kept);
    const { operationId } = aRegisteredAdult(gone);
    const counsellor = await service.as('return-counsellor', 'one', [
      { role: 'return-counsellor', operation: operationId },
    ]);
    await counsellor.post(`/people/${gone}/refusals`).send({ purpose: 'RETURN' }).expect(201);
    expect(await statusOf(kept)).toBe('REFUSED');
  });

  it('stand for nothing at the aircraft doors, under each of them, once a no was said under one', async () => {
    const [first, second, kept] = [await aPerson(), await aPerson(), await aPerson()];
    await sayYes(first);
    const manifests = await service.as('service', 'svc-manifests');
    const { destinationState: _, route: __, ...journey } = aJourney();
    const statusNow = async (): Promise<string[]> => {
      const people = [first, second, kept].map((personId) => ({ personId, journey }));
      const { body } = await manifests.post('/consents-now').set('exercise-time', later()).send({ people }).expect(200);
      return (body as { people: { status: string }[] }).people.map((p) => p.status);
    };
    await merge(first, kept);
    await merge(second, kept);
    expect(await statusNow()).toEqual(['ACTIVE', 'NONE', 'NONE']);
    await sayNo(second);
    expect(await statusNow()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
    await sayYes(first, 1);
    expect(await statusNow()).toEqual(['ACTIVE', 'WITHDRAWN', 'WITHDRAWN']);
  });

  it('take a withdrawal after a second merge', async () => {
    const [first, second, kept] = [await aPerson(), await aPerson(), await aPerson()];
    await sayYes(kept);
    await merge(first, second);
    await merge(second, kept);
    await sayNo(first);
    expect(await statusOf(kept)).toBe('WITHDRAWN');
  });

  it('take a refusal that comes under an idempotency key used before', async () => {
    const personId = await aPerson();
    const counsellor = await service.as('return-counsellor');
    const refuse = () =>
      counsellor
        .post(`/people/${personId}/refusals`)
        .set('idempotency-key', 'the device always sends this')
        .set('exercise-time', later())
        .send({ purpose: 'RETURN' })
        .expect(201);
    await refuse();
    await sayYes(personId, 1);
    await refuse();
    expect(await statusOf(personId)).toBe('WITHDRAWN');
  });

  it('take a no that comes under an idempotency key used before', async () => {
    const personId = await aPerson();
    await sayYes(personId);
    await sayNo(personId, 'the device always sends this');
    await sayYes(personId, 2);
    await sayNo(personId, 'the device always sends this');
    expect(await statusOf(personId)).toBe('WITHDRAWN');
  });
});

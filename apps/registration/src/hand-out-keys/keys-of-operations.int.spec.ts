import { newId } from '@homeward/kernel';
import { anOperation, registrationUnderTest } from '../testing/registration-under-test';

describe('the key of an operation', () => {
  let service: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  beforeAll(async () => {
    service = await registrationUnderTest();
    operationId = await service.openOperation();
  }, 120_000);
  afterAll(() => service.close());

  const ask = async (subject: string, ids: string[], sealClass: string, status = 200) => {
    const endpoint = await service.as('service', subject);
    const { body } = await endpoint
      .post('/person-keys')
      .send({ personIds: [], operationIds: ids, sealClass })
      .expect(status);
    return (body as { operationKeys: Record<string, string> }).operationKeys;
  };
  const wrapped = async () =>
    (
      await service.db.$queryRawUnsafe<{ wrapped: string | null }[]>(
        'SELECT wrapped_key AS wrapped FROM operation WHERE id = $1::uuid',
        operationId,
      )
    )[0]!.wrapped;

  it('is made for no service that may not open this class of data', async () => {
    await ask('svc-reception', [operationId], 'medical', 403);
    await ask('svc-status-feed', [operationId], 'identity', 403);
    expect(await wrapped()).toBeNull();
  });

  it('is made once, whoever asks first, also for two who ask at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => ask('svc-reception', [operationId], 'identity')));
    const [key] = Object.values(answers[0]!);
    expect(Buffer.from(key!, 'base64')).toHaveLength(32);
    for (const answer of [...answers, await ask('svc-reception', [operationId], 'identity')])
      expect(answer).toEqual({ [operationId]: key });
    expect(await wrapped()).not.toContain(key);
  });

  it('is another one for another class of data', async () => {
    const [identity, consent] = [
      await ask('svc-reception', [operationId], 'identity'),
      await ask('svc-consent', [operationId], 'consent'),
    ];
    expect(consent[operationId]).not.toBe(identity[operationId]);
  });

  it('is handed out beside those of persons, made for no id that is unknown, and neither answers for the other', async () => {
    const personId = await service.register(await service.openCase(operationId));
    const ids = [newId(), personId, operationId];
    const endpoint = await service.as('service', 'svc-reception');
    const request = { personIds: ids, operationIds: ids, sealClass: 'identity' };
    const { body } = await endpoint.post('/person-keys').send(request).expect(200);
    const { keys, operationKeys } = body as Record<string, object>;
    expect([Object.keys(keys!), Object.keys(operationKeys!)]).toEqual([[personId], [operationId]]);
  });

  it('stays when the operation changes', async () => {
    const before = await ask('svc-reception', [operationId], 'identity');
    const { operationId: _, ...as } = anOperation(operationId);
    await service.movement
      .put(`/operations/${operationId}`)
      .set('if-match', '"1"')
      .send({ ...as, name: 'Return by air, once more' })
      .expect(200);
    expect(await ask('svc-reception', [operationId], 'identity')).toEqual(before);
  });

  it('is gone when it is taken away: the next one is another', async () => {
    const before = await ask('svc-reception', [operationId], 'identity');
    await service.db.$executeRawUnsafe('UPDATE operation SET wrapped_key = NULL WHERE id = $1::uuid', operationId);
    const after = await ask('svc-reception', [operationId], 'identity');
    expect(after[operationId]).toBeDefined();
    expect(after[operationId]).not.toBe(before[operationId]);
  });
});

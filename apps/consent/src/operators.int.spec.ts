import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from './consent.module';
import { openDatabase } from './storage/prisma';

/** The operators' endpoints, which every service has, tested on this one. */
describe('the operators of a service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  }, 30_000);
  afterAll(() => service.close());

  const key = newId();
  const parked = async () => (await (await service.as('duty-officer')).get('/parked-messages').expect(200)).body;

  it('see a key that waits, with what is behind it', async () => {
    const first = await service.receive('person.registered.v1', key, { personId: 'of a shape that nobody can read' });
    await service.receive('person.registered.v1', key, { personId: 'nor this' });
    expect(await parked()).toMatchObject([{ key, messageId: first, attempts: 3, behind: 1 }]);
    expect(JSON.stringify(await parked())).not.toContain('of no shape');
  });

  it('get an error when they release a message that still fails, and nothing is applied', async () => {
    const duty = await service.as('duty-officer');
    const { body } = await duty.post(`/parked-messages/${key}/release`).expect(409);
    expect(body.broken[0].code).toBe('STILL-FAILS');
    expect(await parked()).toHaveLength(1);
  });

  it('need two people to discard a message', async () => {
    const [{ messageId }] = await parked();
    const [duty, lead] = [await service.as('duty-officer'), await service.as('operations-lead')];
    const url = `/parked-messages/${key}`;
    await duty.post(`${url}/discard-proposal`).send({ messageId, reason: 'because' }).expect(400);
    await duty.post(`${url}/discard-proposal`).send({ messageId, reason: 'WRONG_AT_SOURCE' }).expect(204);
    const alone = await duty.post(`${url}/discard-confirmation`).send({ messageId }).expect(409);
    expect(alone.body.broken[0].code).toBe('SECOND-PERSON');
    await lead.post(`${url}/discard-confirmation`).send({ messageId }).expect(204);
    expect(await parked()).toMatchObject([{ key, behind: 0 }]);
    const { body } = await lead.get('/parked-messages/discards').expect(200);
    expect(body).toMatchObject([{ messageId, proposedBy: 'duty-officer', confirmedBy: 'operations-lead' }]);
  });

  it('see how far messages are, at the endpoint and in the metrics', async () => {
    const duty = await service.as('duty-officer');
    const { body } = await duty.get('/message-flow').expect(200);
    expect(body).toMatchObject({ unsent: 0, held: 0, parked: 1 });
    expect(body.streams.map((s: { stream: string }) => s.stream)).toContain('homeward.registration.v1');
    const { text } = await duty.get('/metrics').expect(200);
    expect(text).toMatch(/^homeward_parked_keys\{service="consent"\} 1$/m);
    expect(text).toMatch(/^homeward_consumer_lag_messages\{stream="homeward.registration.v1",service="consent"\} 0$/m);
    expect(text).toMatch(/^homeward_broker_up\{service="consent"\} 1$/m);
  });

  it('see that the broker is away, and a "no" is still accepted', async () => {
    const duty = await service.as('duty-officer');
    await duty.get('/health/ready').expect(200);
    service.broker.away = true;
    await duty.get('/health/ready').expect(503);
    await duty.get('/health/serving').expect(200);
    const { text } = await duty.get('/metrics').expect(200);
    expect(text).toMatch(/^homeward_broker_up\{service="consent"\} 0$/m);
    expect(text).not.toMatch(/^homeward_consumer_lag_messages\{/m); // unknown is not zero
    service.broker.away = false;
    await duty.get('/health/ready').expect(200);
  });
});

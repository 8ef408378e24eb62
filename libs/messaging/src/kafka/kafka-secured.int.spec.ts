import { Kafka, logLevel } from 'kafkajs';
import { newId } from '@homeward/kernel';
import { aMessage } from '../testing/a-message';
import type { Message } from '../message';
import { aTopic } from '../testing/a-topic';
import { signIn } from '../testing/sign-in';
import { until } from '../testing/until';
import type { Access } from './access';
import { applyAcls } from './apply-acls';
import { KafkaBroker } from './kafka-broker';
import { setPasswords } from './set-passwords';

describe('Apache Kafka behind TLS', () => {
  it.each(['plain', 'scram-sha-256', 'scram-sha-512'])(
    'accepts a client that signs in with %s',
    async (mechanism) => {
      expect(await aTopic(signIn(mechanism, 'homeward-try'))).toContain('homeward.test.');
    },
    60_000,
  );

  it('refuses a wrong password', async () => {
    const wrong = { ...signIn('scram-sha-512', 'guessed'), retry: { retries: 0 } };
    await expect(aTopic(wrong)).rejects.toThrow(/authentication/i);
  }, 60_000);
});

describe('a service with a user and access lists of its own', () => {
  const administrator = signIn('scram-sha-512', 'homeward-try');
  const user = `homeward-${newId()}`;
  const service = signIn('scram-sha-512', 'its own', user);
  const broker = new KafkaBroker(user, service, 3_000);
  let own: string, read: string, foreign: string;
  let access: Access;

  const message = (stream: string): Message => aMessage(stream, newId(), 1);
  /** Joins a group and returns the ids of what arrives, or why it was refused. */
  async function listen(group: string, stream: string) {
    const ids: string[] = [];
    let fatal: Error | undefined;
    const subscription = await broker.subscribe({
      group,
      streams: [stream],
      onBatch: (batch) => Promise.resolve(ids.push(...batch.map((m) => m.id)) > 0),
      onFatal: (error) => (fatal = error),
    });
    return { ids, fatal: () => fatal, stop: () => subscription.stop() };
  }

  beforeAll(async () => {
    [own, read, foreign] = [await aTopic(administrator), await aTopic(administrator), await aTopic(administrator)];
    access = { user, writes: [own], reads: [read], groups: [user, `${user}-rebuild`], restarts: [`${user}-rebuild`] };
    await setPasswords(administrator, { [user]: 'its own' });
    await applyAcls(administrator, [access]);
  }, 60_000);
  afterAll(() => broker.close());

  it('writes into its own stream', async () => {
    await expect(broker.publish([message(own)])).resolves.toBeUndefined();
  }, 30_000);

  it('reads a stream that it listens to, and sees how far it is', async () => {
    const sent = message(read);
    const other = new KafkaBroker('other', administrator);
    await other.publish([sent]);
    await other.close();
    const listening = await listen(user, read);
    await until(() => listening.ids.includes(sent.id));
    await until(async () => (await broker.lag(user, [read])).every(({ messages }) => messages === 0));
    await listening.stop();
    expect(await broker.isWhole([read])).toBe(true);
  }, 60_000);

  it('sees whether Kafka answers, also where it listens to nothing, but in no other group', async () => {
    await expect(broker.lag(user, [])).resolves.toEqual([]);
    await expect(broker.lag('another', [])).rejects.toThrow('Failed to find group coordinator');
  }, 30_000);

  it('reads from the first message again in the group that rebuilds, and not in the one that works', async () => {
    const rebuilding = await listen(`${user}-rebuild`, read);
    await until(() => rebuilding.ids.length > 0);
    await rebuilding.stop();
    await expect(broker.restart(`${user}-rebuild`)).resolves.toBeUndefined();
    await expect(broker.restart(user)).rejects.toThrow();
  }, 60_000);

  it.each([
    ["another's stream", () => foreign],
    ['a stream that it only reads', () => read],
  ])(
    'cannot write into %s: it hears so, and the message is not accepted',
    async (_name, stream) => {
      await expect(broker.publish([message(stream())])).rejects.toThrow(
        `Kafka's access lists do not allow this service to use a topic: ${stream()} (TOPIC_AUTHORIZATION_FAILED).`,
      );
      await expect(broker.publish([message(own)])).resolves.toBeUndefined();
      const admin = new KafkaBroker('other', administrator);
      const ends = await admin.lag('nobody', [foreign]);
      expect(ends).toMatchObject([{ messages: 0 }]);
      await admin.close();
    },
    30_000,
  );

  it.each([
    ['foreign', () => foreign],
    ['own, which it has no handler for', () => own],
  ])(
    'cannot read a stream that it does not listen to (%s)',
    async (_name, stream) => {
      const heard = await listen(user, stream()).then(
        async (listening) => {
          await until(() => listening.fatal() !== undefined);
          await listening.stop();
          return listening.fatal();
        },
        (error: unknown) => error,
      );
      expect(heard).toMatchObject({ name: 'NotAllowedByKafka', code: 'TOPIC_AUTHORIZATION_FAILED' });
    },
    30_000,
  );

  it('cannot be a member of the group of another', async () => {
    const heard = await listen('another', read).then(
      async (listening) => {
        await until(() => listening.fatal() !== undefined);
        await listening.stop();
        return listening.fatal();
      },
      (error: unknown) => error,
    );
    expect(heard).toMatchObject({ name: 'NotAllowedByKafka', code: 'GROUP_AUTHORIZATION_FAILED' });
    expect(String(heard)).toContain('the group another: access lists do not allow it');
  }, 30_000);

  it('cannot create, delete or set up topics, nor change lists', async () => {
    const admin = new Kafka({ clientId: 'test', logLevel: logLevel.NOTHING, ...service }).admin();
    await admin.connect();
    const named = `${own}.more`;
    await expect(admin.createTopics({ waitForLeaders: false, topics: [{ topic: named }] })).rejects.toThrow();
    await expect(admin.deleteTopics({ topics: [own] })).rejects.toThrow(/authoriz/i);
    await expect(admin.deleteGroups(['another'])).rejects.toThrow();
    await admin.disconnect();
    await expect(applyAcls(service, [{ ...access, writes: [own, foreign] }])).rejects.toThrow(/authoriz/i);
    await expect(setPasswords(service, { homeward: 'taken over' })).rejects.toThrow(
      'homeward: this user may not alter the cluster',
    );
    const root = new Kafka({ clientId: 'test', logLevel: logLevel.NOTHING, ...administrator }).admin();
    await root.connect();
    expect(await root.listTopics()).toEqual(expect.arrayContaining([own]));
    expect(await root.listTopics()).not.toContain(named);
    await root.disconnect();
  }, 60_000);

  it('gets what is declared: a second run changes nothing, what is no longer declared goes, others stay', async () => {
    const neighbour: Access = { user: `${user}-neighbour`, writes: [foreign], reads: [], groups: [], restarts: [] };
    await applyAcls(administrator, [neighbour]);
    expect(await applyAcls(administrator, [access])).toMatchObject({ made: [], removed: [] });
    expect(await applyAcls(administrator, [{ ...access, reads: [read, foreign] }])).toMatchObject({
      made: [`${user}: allow read topic ${foreign}`],
      removed: [],
    });
    expect(await applyAcls(administrator, [access])).toMatchObject({
      made: [],
      removed: [`${user}: allow read topic ${foreign}`],
    });
    expect(await applyAcls(administrator, [neighbour])).toMatchObject({ made: [], removed: [] });
  }, 60_000);

  it('signs in with the new password after it was set, and not with the old one', async () => {
    await setPasswords(administrator, { [user]: 'another one' });
    const tries = async (password: string): Promise<boolean> => {
      const once = { ...signIn('scram-sha-512', password, user), retry: { retries: 0 } };
      const admin = new Kafka({ clientId: 'test', logLevel: logLevel.NOTHING, ...once }).admin();
      await admin.connect().finally(() => admin.disconnect());
      return true;
    };
    await until(() => tries('another one').catch(() => false));
    await expect(tries('its own')).rejects.toThrow(/authentication/i);
  }, 60_000);
});

import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { publisherOf, streamOf } from '@homeward/contracts';
import { newId } from '@homeward/kernel';
import { signed, type Message } from '@homeward/messaging';
import { eventually, type StartedPlatform } from '@homeward/testing';

const type = 'person.registered.v1';
const { complete } = (
  JSON.parse(readFileSync(path.resolve(__dirname, '../../../libs/contracts/examples.json'), 'utf8')) as Record<
    string,
    { complete: Record<string, unknown> }
  >
)[type]!;

/** Whoever can write into the log of a running platform forges and repeats messages of registration, for consent. */
export function onlyGenuineMessages(dataFolder: string, platform: () => StartedPlatform): void {
  describe('a message that somebody wrote into its log', () => {
    let broker: Client;
    let consent: Client;

    beforeAll(async () => {
      const { postgres, secretsFile } = platform().state();
      const { superuser } = JSON.parse(readFileSync(secretsFile, 'utf8')) as { superuser: string };
      [broker, consent] = ['broker', 'consent'].map(
        (database) =>
          new Client({ connectionString: `postgresql://postgres:${superuser}@127.0.0.1:${postgres.port}/${database}` }),
      ) as [Client, Client];
      await Promise.all([broker.connect(), consent.connect()]);
    }, 30_000);
    afterAll(() => Promise.all([broker.end(), consent.end()]));

    const keyOf = (service: string): KeyObject =>
      createPrivateKey({
        key: JSON.parse(readFileSync(path.join(dataFolder, `events-${service}.jwk.json`), 'utf8')) as Record<
          string,
          string
        >,
        format: 'jwk',
      });
    const about = (personId: string): Message => ({
      id: newId(),
      type,
      stream: streamOf(type),
      key: personId,
      time: '2026-12-01T08:00:00.000Z',
      source: publisherOf(type),
      correlationId: newId(),
      data: { ...complete, personId },
    });
    const write = (message: Message): Promise<unknown> =>
      broker.query('INSERT INTO log (stream, part, message_id, message) VALUES ($1, 0, $2, $3)', [
        message.stream,
        message.id,
        message,
      ]);
    const known = async (personId: string): Promise<boolean> =>
      (await consent.query('SELECT 1 FROM person WHERE person_id = $1', [personId])).rows.length > 0;
    const setAside = async (personId: string, reason: string): Promise<number> =>
      (await consent.query('SELECT 1 FROM parked_message WHERE key = $1', [`${reason}:${personId}`])).rows.length;
    /** Messages of two keys are handled side by side: neither waits for the other. */
    const areSetAside = (personId: string, reason: string, count = 1) =>
      eventually(async () => (await setAside(personId, reason)) === count, 20_000);

    it.each<[string, (m: Message) => Message]>([
      ['without a signature', (m) => m],
      ['signed by another service', (m) => signed(m, keyOf('consent'))],
      ['signed by another service as itself', (m) => signed({ ...m, source: 'consent' }, keyOf('consent'))],
      [
        'about somebody else than was signed',
        (m) => ({ ...signed({ ...m, key: newId() }, keyOf('registration')), key: m.key }),
      ],
      [
        'that says something else than was signed',
        (m) => ({ ...signed({ ...m, data: {} }, keyOf('registration')), data: m.data }),
      ],
      ['sent again with a new id', (m) => ({ ...signed({ ...m, id: newId() }, keyOf('registration')), id: m.id })],
    ])(
      'is set aside for operators, and the genuine one behind it is applied: %s',
      async (_, forge) => {
        const [somebody, after] = [newId(), newId()];
        await write(forge(about(somebody)));
        await write(signed(about(after), keyOf('registration')));
        await eventually(() => known(after), 20_000);
        await areSetAside(somebody, 'not-authentic');
        expect(await known(somebody)).toBe(false);
        await write(signed(about(somebody), keyOf('registration')));
        await eventually(() => known(somebody), 20_000);
      },
      60_000,
    );

    it('is set aside when it has not the shape of a message, and holds up nothing', async () => {
      const [somebody, after] = [newId(), newId()];
      const deep = JSON.parse(`${'['.repeat(4_000)}${']'.repeat(4_000)}`) as unknown;
      const m = about(somebody);
      for (const shape of [
        {},
        'text',
        { ...m, type: 5 },
        { ...m, signature: 5 },
        { ...m, alsoSentAs: 5 },
        { ...m, data: deep },
      ])
        await broker.query(
          'INSERT INTO log (stream, part, message_id, message) VALUES ($1, 0, gen_random_uuid(), $2)',
          [m.stream, JSON.stringify(shape)],
        );
      for (const personId of [somebody, after]) await write(signed(about(personId), keyOf('registration')));
      for (const personId of [somebody, after]) await eventually(() => known(personId), 20_000);
      await areSetAside('no-key', 'unreadable', 2);
      await areSetAside(somebody, 'unreadable', 4);
    }, 60_000);

    it('is set aside when it is an old one of its service, sent again with its own signature', async () => {
      const [somebody, after] = [newId(), newId()];
      const numbered = (m: Message, sequence: string) => signed({ ...m, sequence }, keyOf('registration'));
      await write(numbered(about(somebody), '900:1:2000'));
      await eventually(() => known(somebody), 20_000);
      await write(numbered(about(somebody), '899:1:1000'));
      await write(numbered(about(after), '901:1:2000'));
      await eventually(() => known(after), 20_000);
      await areSetAside(somebody, 'out-of-sequence');
    }, 60_000);
  });
}

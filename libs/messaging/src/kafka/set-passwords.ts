import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import Decoder from 'kafkajs/src/protocol/decoder';
import Encoder from 'kafkajs/src/protocol/encoder';
import type { KafkaAddress } from './client-config';

const scramSha512 = 2;
const iterations = 4096;

/** kafkajs has no such request. The format is that of AlterUserScramCredentials, version 0, in Kafka's protocol guide. */
const requestFor = (users: Readonly<Record<string, string>>) => ({
  apiKey: 51,
  apiVersion: 0,
  apiName: 'AlterUserScramCredentials',
  encode: () =>
    Promise.resolve(
      new Encoder()
        .writeUVarIntBytes() // tagged fields of the header
        .writeUVarIntArray([]) // deletions
        .writeUVarIntArray(Object.entries(users).map(([name, password]) => credentialOf(name, password)))
        .writeUVarIntBytes(),
    ),
});

function credentialOf(name: string, password: string): Encoder {
  const salt = randomBytes(32);
  return new Encoder()
    .writeUVarIntString(name)
    .writeInt8(scramSha512)
    .writeInt32(iterations)
    .writeUVarIntBytes(salt)
    .writeUVarIntBytes(pbkdf2Sync(password, salt, iterations, 64, 'sha512'))
    .writeUVarIntBytes();
}

interface Result {
  user: string;
  code: number;
  says: string | null;
}

const response = {
  decode: (raw: Buffer): Promise<Result[]> => {
    const decoder = new Decoder(raw);
    decoder.readTaggedFields();
    decoder.readInt32(); // how long it was throttled
    const results = decoder.readUVarIntArray((d) => {
      const result = { user: d.readUVarIntString()!, code: d.readInt16(), says: d.readUVarIntString() };
      d.readTaggedFields();
      return result;
    });
    return Promise.resolve(results);
  },
  parse: (results: Result[]): Promise<Result[]> => Promise.resolve(results),
};

const clusterAuthorizationFailed = 31; // its text is a page about the request

const whyRefused = ({ code, says }: Result): string =>
  code === clusterAuthorizationFailed ? 'this user may not alter the cluster' : (says ?? `error ${code}`);

interface Cluster {
  connect(): Promise<void>;
  refreshMetadata(): Promise<void>;
  disconnect(): Promise<void>;
  findControllerBroker(): Promise<{ connectionPool: { send(o: object): Promise<Result[]> } }>;
}

/** A connection of kafkajs for requests of one's own, which it gives only to its own parts. */
function clusterAt(address: KafkaAddress): Cluster {
  const kafka = new Kafka({ clientId: 'homeward-topics', logLevel: logLevel.NOTHING, ...address });
  const create = Object.getOwnPropertySymbols(kafka).find((s) => s.description === 'private:Kafka:createCluster')!;
  return (kafka as unknown as Record<symbol, (o: object) => Cluster>)[create]!({ allowAutoTopicCreation: false });
}

/**
 * Makes users who sign in with SCRAM-SHA-512, or sets the passwords of those who are there.
 * @param users passwords by user name @throws Error that names the user whom Kafka refused, and why
 */
export async function setPasswords(address: KafkaAddress, users: Readonly<Record<string, string>>): Promise<void> {
  const cluster = clusterAt(address);
  await cluster.connect();
  try {
    await cluster.refreshMetadata(); // says who the controller is
    const { connectionPool } = await cluster.findControllerBroker();
    const results = await connectionPool.send({ request: requestFor(users), response });
    const refused = results.find(({ code }) => code !== 0);
    if (refused) throw new Error(`${refused.user}: ${whyRefused(refused)}`);
  } finally {
    await cluster.disconnect();
  }
}

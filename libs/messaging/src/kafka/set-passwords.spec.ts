import { Kafka } from 'kafkajs';
import { version } from 'kafkajs/package.json';
import Decoder from 'kafkajs/src/protocol/decoder';
import Encoder from 'kafkajs/src/protocol/encoder';

/**
 * `set-passwords.ts` sends a request that kafkajs does not know, through parts that kafkajs does not promise to keep. With
 * another version: run `npm run kafka -- npx jest --selectProjects integration --testPathPatterns kafka-secured`, which
 * sets passwords on a real Kafka, and then put the new version here. A kafkajs that alters users itself needs none of it.
 */
describe('the parts of kafkajs by which passwords are set', () => {
  it('were tried with this version', () => {
    expect(version).toBe('2.2.4');
  });

  it('are there', () => {
    const names = Object.getOwnPropertySymbols(new Kafka({ brokers: ['any:9092'] })).map((s) => s.description);
    expect(names).toContain('private:Kafka:createCluster');
    const written = new Encoder()
      .writeUVarIntString('a')
      .writeInt8(2)
      .writeUVarIntBytes(Buffer.of(7))
      .writeUVarIntArray([]);
    expect([...(written as unknown as { buffer: Buffer }).buffer]).toEqual([2, 97, 2, 2, 7, 1]);
    const read = new Decoder(Buffer.of(0, 0, 0, 0, 0, 2, 0, 29, 0, 0, 0));
    expect([read.readTaggedFields(), read.readInt32()]).toEqual([null, 0]);
    expect(read.readUVarIntArray((d) => [d.readInt16(), d.readUVarIntString(), d.readTaggedFields()])).toEqual([
      [29, null, null],
    ]);
  });
});

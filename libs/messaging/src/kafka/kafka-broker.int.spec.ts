import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { newId } from '@homeward/kernel';
import { aMessage } from '../testing/a-message';
import { aTopic } from '../testing/a-topic';
import { brokerConformance } from '../testing/conformance.suite';
import { kafkaAddress } from './client-config';
import { KafkaBroker } from './kafka-broker';

/** Runs where `KAFKA_BROKERS` names a broker; elsewhere `jest.config.cjs` leaves it out and `npm test` says so. */
const address = kafkaAddress(process.env)!;

brokerConformance('Apache Kafka', async () => ({
  stream: await aTopic(address),
  broker: new KafkaBroker('test', address, 3_000),
}));

/** A proxy in front of the first broker, at an address of its own, which the test opens. */
async function proxyTo(broker: string) {
  const [host, port] = broker.split(':') as [string, string];
  const server: Server = createServer((from) => {
    const to = connect(Number(port), host);
    from.on('error', () => to.destroy()).pipe(to);
    to.on('error', () => from.destroy()).pipe(from);
  });
  const listen = (on: number): Promise<number> =>
    new Promise((resolve) => server.listen(on, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
  const free = await listen(0);
  await new Promise((resolve) => server.close(resolve));
  return { address: `127.0.0.1:${free}`, open: () => listen(free), close: () => server.close() };
}

describe('a broker that is away when the first message is sent', () => {
  it('accepts it once it is back', async () => {
    const stream = await aTopic(address);
    const proxy = await proxyTo((address.brokers as string[])[0]!);
    const broker = new KafkaBroker('test', { ...address, brokers: [proxy.address], retry: { retries: 1 } }, 3_000);
    const message = aMessage(stream, newId(), 1);
    await expect(broker.publish([message])).rejects.toThrow();
    await proxy.open();
    await expect(broker.publish([message])).resolves.toBeUndefined(); // acknowledged by all replicas
    await broker.close();
    proxy.close();
  });
});

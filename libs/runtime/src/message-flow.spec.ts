import { DependencyAway, RulesBroken } from '@homeward/kernel';
import { UnpublishableMessage, type Broker, type ConsumerStrategy, type Db } from '@homeward/messaging';
import { MessageFlow } from './message-flow';

const tx = { $queryRawUnsafe: () => Promise.resolve([{ seq: '1', message: {} }]) };
const db = { $transaction: (work: (t: typeof tx) => Promise<number>) => work(tx) } as unknown as Db;
const flow = (error: Error) => {
  const fails = () => Promise.reject(error);
  const broker = { publish: fails } as unknown as Broker;
  return new MessageFlow('g', db, broker, { current: { release: fails } as unknown as ConsumerStrategy });
};
const broken = (work: Promise<number>) =>
  work.catch((e: unknown) => (e instanceof RulesBroken ? e.broken.map((b) => `${b.name} ${b.code}`) : e));

describe('what an operator tries again', () => {
  it('is refused in words while the broker refuses the message, or its cause is there', async () => {
    expect(await broken(flow(new UnpublishableMessage('m', 'too large')).retry('k'))).toEqual([
      'broker-takes-the-message BROKER-REFUSES',
    ]);
    expect(await broken(flow(new Error('no such person')).release('k'))).toEqual([
      'cause-is-mended-before-release STILL-FAILS',
    ]);
  });
  it('fails as it is where something is away for a while', async () => {
    const away = new DependencyAway('later');
    expect([await broken(flow(away).retry('k')), await broken(flow(away).release('k'))]).toEqual([away, away]);
  });
});

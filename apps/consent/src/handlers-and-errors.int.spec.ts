import { Controller, Module } from '@nestjs/common';
import { OnEvent, parkedMessages } from '@homeward/messaging';
import { newId } from '@homeward/kernel';
import { eventually, testService } from '@homeward/testing';
import { openDatabase } from './storage/prisma';

let failure: Error | undefined;
let calls = 0;

@Controller()
class Listener {
  @OnEvent('person.merged.v1')
  async handle(): Promise<void> {
    calls++;
    await Promise.resolve();
    if (failure) throw failure;
  }
}
@Module({ controllers: [Listener] })
class ListeningModule {}

/** Through all of Nest: its filters used to turn every error into the same one, which hid the cause. */
describe('an error in a handler', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const publish = () => {
    const personId = newId();
    return service.receive('person.merged.v1', personId, { personId, into: newId() });
  };

  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ListeningModule, openDatabase });
  });
  beforeEach(() => (calls = 0));
  afterAll(() => service.close());

  it('that says a dependency is away makes the message wait', async () => {
    failure = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const handled = publish();
    await eventually(() => calls > 5); // more often than a wrong message is tried
    failure = undefined;
    await handled;
    expect(await parkedMessages(service.db, 'consent')).toEqual([]);
  });

  it('that says the message is wrong parks it under the name of the error', async () => {
    failure = new RangeError('too much');
    await publish();
    expect(await parkedMessages(service.db, 'consent')).toMatchObject([{ reason: 'RangeError', attempts: 3 }]);
  });
});

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
  async hear(): Promise<void> {
    calls++;
    await Promise.resolve();
    if (failure) throw failure;
  }
}
@Module({ controllers: [Listener] })
class ListeningModule {}

/** Through all of Nest: its filters once made every error the same, and nothing could be told from it. */
describe('an error in a handler', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const told = () => {
    const personId = newId();
    return service.receive('person.merged.v1', personId, { personId, into: newId() });
  };

  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ListeningModule, openDatabase });
  });
  beforeEach(() => (calls = 0));
  afterAll(() => service.close());

  it('that says something is away is waited for', async () => {
    failure = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const heard = told();
    await eventually(() => calls > 5); // more often than content is tried
    failure = undefined;
    await heard;
    expect(await parkedMessages(service.db, 'consent')).toEqual([]);
  });

  it('that says the message is wrong parks it, by the name of the error', async () => {
    failure = new RangeError('too much');
    await told();
    expect(await parkedMessages(service.db, 'consent')).toMatchObject([{ reason: 'RangeError', attempts: 3 }]);
  });
});

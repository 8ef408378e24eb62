import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';

describe('a no that several people record at once', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  afterAll(() => service.close());

  it('is accepted from each of them, also when nothing is known of the person yet', async () => {
    const anyone = await service.as('reception-officer');
    for (let round = 0; round < 60; round++) {
      const personId = newId();
      const said = Array.from({ length: 8 }, () => anyone.post(`/people/${personId}/withdrawals`).send({}));
      expect((await Promise.all(said)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    }
  }, 60_000);
});

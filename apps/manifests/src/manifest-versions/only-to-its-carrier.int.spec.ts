import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

jest.setTimeout(30_000); // plays a day

describe('a version for an airline', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  it('is given for the airline that flies it, whatever the program that asks believes', async () => {
    const [operationId, person] = [newId(), { personId: newId(), familyId: newId() }];
    await readyTraveller(service, { ...person, operationId });
    const flightId = await aFrozenFlightWith(service, operationId, person);

    const partner = await service.as('service', 'svc-partner-api');
    const asked = async (client?: string): Promise<number> =>
      (await partner.post('/manifest-for-carriage').send({ flightId, version: 1, client })).status;
    expect([await asked('airline-a'), await asked('airline-b'), await asked()]).toEqual([200, 404, 400]);
  });
});

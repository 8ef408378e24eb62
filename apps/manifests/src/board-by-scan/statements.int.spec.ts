import { newId } from '@homeward/kernel';
import { statementsOf, testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('what the boarding gate costs', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let flightId: string;
  const people = Array.from({ length: 4 }, () => ({ personId: newId(), familyId: newId() }));

  beforeAll(async () => {
    const module = { name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' as const };
    service = await testService(module);
    const operationId = newId();
    for (const person of people) await readyTraveller(service, { ...person, operationId });
    flightId = await aFrozenFlightWith(service, operationId, people);
  });
  afterAll(() => service.close());

  const scan = async ({ personId }: { personId: string }): Promise<void> => {
    const gate = await service.as('embarkation-officer');
    const said = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
    await gate.post(`/flights/${flightId}/scans`).send(said).expect(200);
  };
  const look = async ({ personId }: { personId: string }): Promise<void> => {
    const gate = await service.as('embarkation-officer');
    await gate.get(`/flights/${flightId}/list/passengers/${personId}`).expect(200);
  };

  it('is fourteen statements for somebody who boards, whose list is read and locked once', async () => {
    await scan(people[0]!); // the first works the ages out
    expect(await statementsOf(() => scan(people[1]!))).toHaveLength(14);
  });

  it('is eight for a look at one passenger', async () => {
    expect(await statementsOf(() => look(people[1]!))).toHaveLength(8);
  });
});

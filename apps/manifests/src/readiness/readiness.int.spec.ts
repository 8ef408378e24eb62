import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFlight, ready } from '../testing/a-ready-person';
import { readyTraveller } from '../testing/ready-traveller';

describe('how those called for a flight stand', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [flightId, operationId, familyId, held, mother] = [newId(), newId(), newId(), newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    const flight = { ...aFlight({ flightId, operationId }), operator: 'Invented Air' };
    await service.receive('flight.planned.v1', flightId, flight);
    for (const personId of [held, mother])
      await readyTraveller(service, { personId, familyId, operationId, dob: '1990-01-01' });
    const protection = { personId: held, ...ready.protection!, embassyBlocked: false, cleared: false };
    await service.receive('protection.assessed.v1', held, protection);
    const people = [held, mother].map((personId) => ({ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }));
    const officer = await service.as('movement-officer');
    await officer.post(`/flights/${flightId}/calls`).send({ people }).expect(200);
  });
  afterAll(() => service.close());

  const read = async <T>(path: string, role: 'movement-officer' | 'protection-officer'): Promise<T> =>
    (await (await service.as(role)).get(path).expect(200)).body as T;

  it('is counted by the reasons that the reader is shown', async () => {
    interface Counted {
      held: { reason: { name: string; unblockedBy: string }; people: number }[];
    }
    const path = `/flights/${flightId}/blockers`;
    const officer = await read<Counted>(path, 'movement-officer');
    expect(officer).toMatchObject({ called: 2, ready: 0, familyWaits: 1 });
    expect(officer.held).toMatchObject([
      { reason: { name: 'only-they-may-say-why', unblockedBy: 'protection-officer' }, people: 1 },
    ]);
    const protection = await read<Counted>(path, 'protection-officer');
    expect(protection.held).toMatchObject([{ reason: { name: 'protection-has-cleared' }, people: 1 }]);
  });

  it('is shown of one person with what is met, and of the relative because of whom they wait', async () => {
    interface OfPerson {
      ready: boolean;
      met: { name: string }[];
      relatives: { personId: string; ready: boolean; blockers: { name: string }[] }[];
    }
    const waits = await read<OfPerson>(`/people/${mother}/readiness`, 'movement-officer');
    expect(waits.met.map((m) => m.name)).toContain('consent-stands');
    expect(waits.relatives).toMatchObject([
      { personId: held, ready: false, blockers: [{ name: 'only-they-may-say-why' }] },
    ]);
  });
});

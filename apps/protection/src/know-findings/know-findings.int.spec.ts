import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

describe('somebody found at a gate', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  afterAll(() => service.close());

  it('is shown to protection until it is said what became of them, and to nobody else', async () => {
    const operationId = newId();
    const found = { findingId: newId(), flightId: newId(), operationId, kind: 'UNLISTED', aboutAge: 'CHILD' };
    const finding = { ...found, foundIn: 'GATE', at: '2026-12-09T06:30:00.000Z' };
    const shown = async () =>
      (
        (await (await service.as('best-interests-panel')).get(`/findings?operationId=${operationId}`).expect(200))
          .body as {
          items: object[];
        }
      ).items;
    await service.receive('gate.finding.v1', finding.flightId, finding);
    const { operationId: _, ...seen } = finding;
    expect(await shown()).toEqual([seen]);
    await (await service.as('embarkation-officer')).get(`/findings?operationId=${operationId}`).expect(403);
    await service.receive('gate.finding.v1', finding.flightId, { ...finding, outcome: 'IN_CARE' });
    expect(await shown()).toEqual([]);
  });
});

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

  it('is shown also where somebody sends the same id for another flight, and ends it there', async () => {
    const operationId = newId();
    const found = {
      findingId: newId(),
      operationId,
      kind: 'UNLISTED',
      foundIn: 'GATE',
      at: '2026-12-09T06:30:00.000Z',
    };
    const [child, adult] = [
      { ...found, flightId: newId(), aboutAge: 'CHILD' },
      { ...found, flightId: newId(), aboutAge: 'ADULT' },
    ];
    const shown = async () => {
      const officer = await service.as('protection-officer');
      const { body } = await officer.get(`/findings?operationId=${operationId}`).expect(200);
      return (body as { items: { aboutAge: string }[] }).items.map((f) => f.aboutAge).sort();
    };
    for (const finding of [child, adult, adult]) await service.receive('gate.finding.v1', finding.flightId, finding);
    expect(await shown()).toEqual(['ADULT', 'CHILD']);
    await service.receive('gate.finding.v1', adult.flightId, { ...adult, outcome: 'LEFT' });
    expect(await shown()).toEqual(['CHILD']);
    await service.receive('gate.finding.v1', child.flightId, { ...child, outcome: 'IN_CARE' });
    expect(await shown()).toEqual([]);
  });
});

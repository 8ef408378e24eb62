import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

describe('who waits for protection', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let officer: Awaited<ReturnType<typeof service.as>>;
  const operationId = newId();
  const [unseen, held, told, child] = [newId(), newId(), newId(), newId()];
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
    officer = await service.as('protection-officer');
    for (const personId of [unseen, held, told, child])
      await service.receive('person.registered.v1', personId, {
        personId,
        operationId,
        caseId: newId(),
        caseReference: 'x',
        familyId: newId(),
        relation: 'HEAD',
        registeredOn: '2026-11-01',
        ageBand: personId === child ? 'CHILD' : 'ADULT',
      });
    await officer.post(`/people/${held}/holds`).send({ holdId: newId(), kind: 'LEGAL', note: 'a court' }).expect(201);
    const concern = { concernId: newId(), kind: 'OTHER', words: 'afraid', heardAt: 'desk' };
    await (await service.as('clinician')).post(`/people/${told}/concerns`).send(concern);
  });
  afterAll(() => service.close());

  interface Row {
    personId: string;
    why: string;
    since: string;
    workedOnBy?: string;
  }
  const rows = async (query = '') =>
    ((await officer.get(`/waiting?operationId=${operationId}${query}`).expect(200)).body as { items: Row[] }).items;
  const of = async (personId: string) => (await rows()).find((r) => r.personId === personId)!;

  it('says why and since when', async () => {
    expect(await of(unseen)).toMatchObject({ why: 'NOT_SCREENED', since: '2026-11-01T00:00:00Z' });
    expect(await of(held)).toMatchObject({ why: 'OPEN', since: '2026-12-01T08:00:00Z' });
    expect(await of(told)).toMatchObject({ why: 'TOLD', since: '2026-12-01T08:00:00Z' });
  });
  it('is searched by ids, and goes on page by page', async () => {
    expect((await rows(`&among=${held},${newId()}`)).map((r) => r.personId)).toEqual([held]);
    const { body } = await officer.get(`/waiting?operationId=${operationId}&limit=1`).expect(200);
    const { items, next } = body as { items: Row[]; next: string };
    expect([...items, ...(await rows(`&after=${next}`))]).toEqual(await rows());
  });
  it('is claimed by protection alone, and shown to the panel as worked on', async () => {
    const claim = `/waiting/${child}/claim`;
    const panel = await service.as('best-interests-panel');
    await panel.put(claim).send({ takeOver: false }).expect(403);
    const { by } = (await officer.put(claim).send({ takeOver: false }).expect(200)).body as { by: string };
    const { body } = await panel.get(`/waiting?operationId=${operationId}`).expect(200);
    expect((body as { items: Row[] }).items).toMatchObject([{ personId: child, workedOnBy: by }]);
  });
});

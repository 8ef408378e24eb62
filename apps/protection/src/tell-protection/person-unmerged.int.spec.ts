import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import type { FileView } from '../file-of-person/file.view';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

const [before, mergedAt, meanwhile, after] = [
  '2026-12-01T07:00:00Z',
  '2026-12-01T08:00:00Z',
  '2026-12-01T09:00:00Z',
  '2026-12-01T10:00:00Z',
];
const cleared = { outcome: 'CLEARED', fearsReturn: false, status: 'NONE', referralAnswered: false };

interface Told {
  concernId: string;
  personId: string;
  mergedWith?: string;
}

describe('two records that were one for a while', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  let [gone, kept, other] = ['', '', ''];
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  beforeEach(async () => {
    [gone, kept, other] = [newId(), newId(), newId()];
    for (const personId of [gone, kept, other]) await register(personId);
  });
  afterAll(() => service.close());

  const register = (personId: string, ageBand = 'ADULT') =>
    service.receive('person.registered.v1', personId, {
      personId,
      operationId,
      familyId: newId(),
      caseId: newId(),
      caseReference: 'BEY-0001',
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand,
    });
  const post = async (path: string, body: object, at = meanwhile, status = 201) => {
    const officer = await service.as('protection-officer');
    const sent = await officer.post(path).set('exercise-time', at).set('if-match', '*').send(body);
    expect([sent.status, sent.body]).toEqual([status, expect.anything()]);
    return sent.body as { version: number };
  };
  const screen = async (personId: string, at = before) => {
    const officer = await service.as('protection-officer');
    const known = await officer.get(`/people/${personId}/file`);
    const version = known.status === 200 ? `"${(known.body as FileView).version}"` : undefined;
    const asked = officer.post(`/people/${personId}/screenings`).set('exercise-time', at);
    await (version ? asked.set('if-match', version) : asked).send(cleared).expect(201);
  };
  const hold = (personId: string, at = meanwhile, holdId = newId()) =>
    post(`/people/${personId}/holds`, { holdId, kind: 'ASYLUM' }, at);
  const keepApart = async (personId: string, at = meanwhile) => {
    const separationId = newId();
    await post('/separations', { separationId, personId, otherId: other, within: 'ROW', reason: 'he beat her' }, at);
    return separationId;
  };
  const merge = (personId = gone, into = kept) =>
    service.receive('person.merged.v1', personId, { personId, into }, mergedAt);
  const undo = () => service.receive('person.unmerged.v1', gone, { personId: gone, from: kept }, after);
  const said = async (personId: string) =>
    (await service.published())
      .filter((m) => m.type === 'protection.assessed.v1' && m.key === personId)
      .map((m) => m.data as { cleared: boolean; embassyBlocked: boolean })
      .at(-1);
  const asked = async (personId: string) => {
    const officer = await service.as('protection-officer');
    return (await officer.get(`/people/${personId}/concerns`).expect(200)).body as Told[];
  };
  const apart = async (personId: string) => {
    const officer = await service.as('protection-officer');
    return (await officer.get(`/people/${personId}/separations`).expect(200)).body as {
      separationId: string;
      otherId: string;
      repeats?: string;
    }[];
  };
  const held = { cleared: false, embassyBlocked: true };
  const free = { cleared: true, embassyBlocked: false };

  it('go on as before where nothing was recorded of either', async () => {
    await Promise.all([screen(gone), screen(kept)]);
    await merge();
    await undo();
    expect([await said(gone), await said(kept)]).toMatchObject([free, free]);
  });

  it.each([
    ['a hold', () => hold(kept)],
    [
      'fear',
      () => post(`/people/${kept}/concerns`, { concernId: newId(), kind: 'OTHER', words: 'x y z', heardAt: 'desk' }),
    ],
    ['a hold, under the record that comes back', () => hold(gone)],
    ['a separation', () => keepApart(kept)],
    ['a clearing, after a screening', () => screen(kept, meanwhile)],
    ['a clearing, under the record that comes back', () => screen(gone, meanwhile)],
  ])('both wait for protection where %s was recorded meanwhile', async (_, record) => {
    await Promise.all([screen(gone), screen(kept)]);
    await merge();
    await record();
    await undo();
    expect([await said(gone), await said(kept)]).toMatchObject([held, held]);
    expect(await asked(gone)).toMatchObject([{ personId: gone, mergedWith: kept }]);
    expect((await asked(kept)).filter((c) => c.mergedWith === gone)).toHaveLength(1);
  });

  it('are asked about once, also when it is told twice that they are two', async () => {
    await screen(gone);
    await merge();
    await hold(kept);
    await undo();
    await undo();
    expect(await asked(gone)).toHaveLength(1);
  });

  it('wait again where they were merged and separated a second time', async () => {
    await screen(gone);
    await merge();
    await hold(kept);
    await undo();
    const [told] = await asked(gone);
    await post(
      `/concerns/${told!.concernId}/answers`,
      { outcome: 'SCREEN_AGAIN', note: 'it was the other' },
      after,
      200,
    );
    await screen(gone, after);
    expect(await said(gone)).toMatchObject(free);
    const again = '2026-12-01T11:00:00Z';
    await service.receive('person.merged.v1', gone, { personId: gone, into: kept }, again);
    await undo();
    expect(await said(gone)).toMatchObject(held);
  });

  it('wait where the hold was recorded of a third, into whom the record that stayed was merged', async () => {
    await Promise.all([screen(gone), screen(kept)]);
    await merge();
    await merge(kept, other);
    await hold(other);
    await undo();
    expect(await said(gone)).toMatchObject(held);
  });

  it('are both kept from whom one of them was kept meanwhile, until protection lifts the one that is not meant', async () => {
    await merge();
    const separationId = await keepApart(kept);
    await undo();
    await undo();
    const [repeated, ...more] = await apart(gone);
    expect(more).toEqual([]);
    expect([repeated!.separationId === separationId, repeated!.repeats]).toEqual([false, separationId]);
    expect(await apart(other)).toHaveLength(2);
    const ordered = (await service.published()).filter((m) => m.type === 'separation.ordered.v1').at(-1)!;
    expect(ordered.data).toMatchObject({ within: 'ROW', orderedAt: '2026-12-01T09:00:00.000Z' });
    expect(Object.values(ordered.data as object)).toEqual(expect.arrayContaining([gone, other]));
    expect(ordered.data).not.toHaveProperty('repeats');
    await post(`/separations/${repeated!.separationId}/lifting`, { reason: 'it was the other' }, after, 200);
  });

  it('do not share what was ordered before they were one', async () => {
    await keepApart(kept, before);
    await merge();
    await undo();
    expect(await apart(gone)).toEqual([]);
  });

  it('of a child are shown to those who decide for children', async () => {
    await screen(gone);
    await merge();
    const told = { concernId: newId(), kind: 'CHILD', words: 'with a stranger', heardAt: 'desk' };
    await post(`/people/${kept}/concerns`, told);
    await undo();
    const panel = await service.as('best-interests-panel');
    const { body } = await panel.get(`/concerns?operationId=${operationId}&limit=200`).expect(200);
    expect((body as { items: Told[] }).items.map((c) => c.personId)).toContain(gone);
  });
});

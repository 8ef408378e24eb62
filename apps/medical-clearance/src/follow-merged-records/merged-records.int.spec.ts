import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import type { MedicalFileView } from '../file-of-person/file.view';
import { MedicalClearanceModule } from '../medical-clearance.module';
import { openDatabase } from '../storage/prisma';

const [before, mergedAt, meanwhile, after] = [7, 8, 9, 10].map(
  (hour) => `2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`,
) as [string, string, string, string];

describe('what was decided of somebody with two records', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  let [gone, kept] = ['', ''];
  beforeAll(async () => {
    service = await testService({
      name: 'medical-clearance',
      module: MedicalClearanceModule,
      openDatabase,
      sealClass: 'medical',
    });
  });
  beforeEach(async () => {
    [gone, kept] = [newId(), newId()];
    for (const personId of [gone, kept])
      await service.receive('person.registered.v1', personId, {
        personId,
        operationId,
        caseId: newId(),
        caseReference: 'BEY-0001',
        familyId: newId(),
        relation: 'HEAD',
        registeredOn: '2026-11-01',
        ageBand: 'ADULT',
      });
  });
  afterAll(() => service.close());

  const examined = async (personId: string, over: object, at: string) => {
    const clinician = await service.as('clinician');
    const said = { examinationId: newId(), decision: 'FIT', needs: [], escort: 'NONE' };
    const sent = clinician.post(`/people/${personId}/examinations`).set('exercise-time', at);
    await sent.send({ ...said, validUntil: '2026-12-20T00:00:00Z', ...over }).expect(201);
  };
  const unfit = { decision: 'UNFIT', validUntil: undefined };
  const wheelchair = { needs: ['WCHC'], escort: 'NURSE' };
  const merge = () => service.receive('person.merged.v1', gone, { personId: gone, into: kept }, mergedAt);
  const undo = () => service.receive('person.unmerged.v1', gone, { personId: gone, from: kept }, after);
  const file = async (personId = kept) => (await service.as('clinician')).get(`/people/${personId}/file`);
  const merged = async () => ((await file()).body as MedicalFileView).merged;
  const isFit = async (personId = kept) => {
    const gate = await service.as('service', 'svc-manifests');
    const { body } = await gate
      .post('/fitness-now')
      .send({ personIds: [personId] })
      .expect(200);
    return (body as { people: { fit: boolean }[] }).people[0]!.fit;
  };
  const waiting = async () => {
    const { body } = await (await service.as('clinician')).get(`/waiting?operationId=${operationId}&limit=200`);
    return (body as { items: { personId: string }[] }).items.map((p) => p.personId);
  };
  const published = async (personId: string) =>
    (await service.published()).filter((m) => m.key === personId).map((m) => m.data as object);

  it('is seen under the one that stays, and counts at the aircraft doors', async () => {
    await examined(kept, {}, before);
    await examined(gone, { ...wheelchair, ...unfit, findings: 'a fracture' }, before);
    expect([await isFit(), await merged()]).toEqual([true, []]);
    await merge();
    expect(await merged()).toMatchObject([
      { ...wheelchair, personId: gone, decision: 'UNFIT', findings: 'a fracture' },
    ]);
    expect(await isFit()).toBe(false);
    const list = await waiting();
    expect([list.includes(kept), list.includes(gone)]).toEqual([true, false]);
  });

  it('is seen where nobody was examined under the one that stays, which is cleared by that no more than before', async () => {
    await examined(gone, wheelchair, before);
    await merge();
    expect((await file()).body).toMatchObject({ version: 0, decision: 'NONE', merged: [{ decision: 'FIT' }] });
    expect(await isFit()).toBe(false);
  });

  it('is lifted by an examination under the one that stays, for everybody who heard of it, until the merge is undone', async () => {
    await examined(gone, { ...wheelchair, ...unfit }, before);
    await merge();
    await examined(kept, { needs: ['WCHR'] }, meanwhile);
    expect([await merged(), await isFit()]).toEqual([[], true]);
    expect((await published(gone)).at(-1)).toMatchObject({ personId: gone, decision: 'FIT', needs: ['WCHR'] });
    expect(await waiting()).not.toContain(kept);
    await undo();
    expect((await published(gone)).at(-1)).toMatchObject({ ...wheelchair, personId: gone, decision: 'UNFIT' });
    expect([await isFit(gone), await isFit()]).toEqual([false, true]);
    expect((await file(gone)).body).toMatchObject({ ...wheelchair, decision: 'UNFIT' });
  });

  it('is published of no record under which nobody was examined', async () => {
    await merge();
    await examined(kept, {}, meanwhile);
    expect(await published(gone)).toEqual([]);
  });
});

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
    await Promise.all([register(gone), register(kept)]);
  });
  afterAll(() => service.close());

  const register = (personId: string) =>
    service.receive('person.registered.v1', personId, {
      personId,
      operationId,
      caseId: newId(),
      caseReference: 'BEY-0001',
      familyId: newId(),
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand: 'ADULT',
    });
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
    expect((await published(gone)).at(-1)).toMatchObject({ escort: 'NURSE', personId: gone, decision: 'UNFIT' });
    expect([await isFit(gone), await isFit()]).toEqual([false, false]);
    expect((await file(gone)).body).toMatchObject({ needs: ['WCHC', 'WCHR'], decision: 'UNFIT' });
  });

  it('under the one that stays while they were one may be of either: neither is cleared, and both have it, until they are seen again', async () => {
    await examined(gone, {}, before);
    await merge();
    await examined(kept, { ...wheelchair, ...unfit }, meanwhile);
    await undo();
    expect((await file(gone)).body).toMatchObject({ ...wheelchair, decision: 'UNFIT', seenAsOneWith: kept });
    expect((await published(gone)).at(-1)).toMatchObject({ ...wheelchair, decision: 'UNFIT' });
    expect(await waiting()).toEqual(expect.arrayContaining([gone, kept]));
    await examined(gone, {}, after);
    expect([await isFit(gone), await isFit()]).toEqual([true, false]);
    expect((await file(gone)).body).not.toHaveProperty('seenAsOneWith');
  });

  it('is kept of one who had never been seen, and of neither where nobody was seen meanwhile', async () => {
    await merge();
    await examined(kept, wheelchair, meanwhile);
    await undo();
    expect((await file(gone)).body).toMatchObject({ ...wheelchair, seenAsOneWith: kept });
    expect([await isFit(gone), await isFit()]).toEqual([false, false]);
  });

  it("before they were one is each one's own once more", async () => {
    await examined(gone, {}, before);
    await examined(kept, { ...wheelchair, ...unfit }, before);
    await merge();
    await undo();
    expect([await isFit(gone), await isFit()]).toEqual([true, false]);
    expect((await file(gone)).body).not.toHaveProperty('seenAsOneWith');
  });

  it('is asked of whoever was seen under a third, into whom the one that stayed was merged', async () => {
    const third = newId();
    await register(third);
    await merge();
    await service.receive('person.merged.v1', kept, { personId: kept, into: third }, mergedAt);
    await examined(third, wheelchair, meanwhile);
    await undo();
    expect((await file(gone)).body).toMatchObject({ ...wheelchair, seenAsOneWith: kept });
    expect(await isFit(third)).toBe(false);
  });

  it('is published of no record under which nobody was examined', async () => {
    await merge();
    await examined(kept, {}, meanwhile);
    expect(await published(gone)).toEqual([]);
  });
});

import { newId } from '@homeward/kernel';
import { statementsOf, testService } from '@homeward/testing';
import { MedicalClearanceModule } from './medical-clearance.module';
import { openDatabase } from './storage/prisma';

describe('the medical clearance service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const personId = newId();
  const flightId = newId();
  const legs = (day: string) => [
    { from: 'BEY', to: 'ADD', std: `${day}T08:00:00Z`, sta: `${day}T12:00:00Z`, payloadKg: 1 },
  ];

  beforeAll(async () => {
    service = await testService({
      name: 'medical-clearance',
      module: MedicalClearanceModule,
      openDatabase,
      sealClass: 'medical',
    });
  });
  afterAll(() => service.close());

  it('publishes a decision and what is needed, and never the finding', async () => {
    const clinician = await service.as('clinician');
    const check = {
      checkId: newId(),
      decision: 'FIT_WITH_CONDITIONS',
      needs: ['WCHR'],
      escort: 'NONE',
      findings: 'old fracture of the hip',
    };
    for (let i = 0; i < 2; i++)
      await clinician.post(`/people/${personId}/pre-embarkation-checks`).send(check).expect(201);
    const other = { ...check, decision: 'UNFIT' };
    const { body } = await clinician.post(`/people/${personId}/pre-embarkation-checks`).send(other).expect(409);
    expect((body as { broken: object[] }).broken).toMatchObject([{ name: 'one-id-one-content' }]);
    const published = await service.published();
    expect(published).toMatchObject([
      { data: { decision: 'FIT_WITH_CONDITIONS', needs: ['WCHR'], validUntil: '2026-12-04T08:00:00.000Z' } },
    ]);
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(f::text || h::text || o::text, '') AS text FROM medical_file f, history h, outbox o`,
    );
    expect(row!.text).toContain('PersonChecked');
    expect(row!.text).not.toContain('fracture');
  });

  it('says who is cleared at the very moment of the question', async () => {
    const asking = await service.as('service', 'svc-manifests');
    const standingOn = async (moment: string) => {
      const asked = asking
        .post('/fitness-now')
        .set('exercise-time', moment)
        .send({ personIds: [personId] });
      return ((await asked.expect(200)).body as { people: object[] }).people;
    };
    const validUntil = '2026-12-04T08:00:00.000Z';
    expect(await standingOn(validUntil)).toEqual([{ personId, fit: true, validUntil, agreesWithHistory: true }]);
    expect(await standingOn('2026-12-04T08:00:01Z')).toMatchObject([{ fit: false }]);
  });

  it('notes a traveller in four statements', async () => {
    const note = async (id: string) => {
      const about = { personId: id, operationId: newId(), caseId: newId(), caseReference: 'x', familyId: newId() };
      const described = { ...about, relation: 'HEAD', registeredOn: '2026-11-01', ageBand: 'ADULT' };
      return statementsOf(() => service.receive('person.registered.v1', id, described));
    };
    await note(newId());
    expect(await note(newId())).toHaveLength(4);
  });

  it('computes the validity anew when the flight moves', async () => {
    await service.receive('person.called.v1', personId, { personId, flightId });
    await service.receive('flight.rescheduled.v1', flightId, { flightId, legs: legs('2026-12-02'), material: false });
    expect((await service.published()).at(-1)).toMatchObject({ data: { validUntil: '2026-12-02T12:00:00.000Z' } });
  });

  it('refuses codes of deportation and opens to clinicians only', async () => {
    const clinician = await service.as('clinician');
    const removal = { checkId: newId(), decision: 'FIT', needs: ['DEPU'], escort: 'NONE' };
    await clinician.post(`/people/${personId}/pre-embarkation-checks`).send(removal).expect(400);
    for (const role of ['protection-officer', 'movement-officer'] as const)
      await (await service.as(role)).get(`/people/${personId}/file`).expect(403);
  });
});

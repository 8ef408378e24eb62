import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { MedicalClearanceModule } from '../medical-clearance.module';
import { openDatabase } from '../storage/prisma';

describe('what happened to a person, as clinicians recorded it', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const personId = newId();
  beforeAll(async () => {
    service = await testService({
      name: 'medical-clearance',
      module: MedicalClearanceModule,
      openDatabase,
      sealClass: 'medical',
    });
  });
  afterAll(() => service.close());

  it('says what was decided and never what was found, to clinicians alone', async () => {
    const clinician = await service.as('clinician');
    const check = { checkId: newId(), decision: 'FIT', needs: [], escort: 'NONE', findings: 'old fracture' };
    await clinician.post(`/people/${personId}/pre-embarkation-checks`).send(check).expect(201);
    const { body } = await clinician.get(`/people/${personId}/history`).expect(200);
    expect((body as { items: object[] }).items).toMatchObject([{ event: 'PersonChecked', what: 'FIT' }]);
    expect(JSON.stringify(body)).not.toContain('fracture');
    await (await service.as('movement-officer')).get(`/people/${personId}/history`).expect(403);
  });
});

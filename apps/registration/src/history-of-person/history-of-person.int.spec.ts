import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { RegistrationModule } from '../registration.module';
import { PersonKeys } from '../storage/person-keys';
import { openDatabase } from '../storage/prisma';

describe('what happened to a person, as registration recorded it', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId, caseId, personId] = [newId(), newId(), newId()] as const;
  beforeAll(async () => {
    service = await testService({
      name: 'registration',
      module: RegistrationModule,
      openDatabase,
      sealClass: 'identity' as const,
      keys: (db) => new PersonKeys(db),
    });
    const officer = await service.as('movement-officer');
    await officer.post('/operations').send({
      operationId,
      name: 'Return by air',
      modality: 'VHR',
      requestingGovernment: 'ETH',
      requestDate: '2026-11-01',
      corridor: ['BEY', 'ADD'],
    });
    await officer.post('/cases').send({ caseId, operationId, officeNumber: 'BEY-0001' }).expect(201);
    const person = {
      personId,
      caseId,
      names: { family: 'Abebe', given: 'Worknesh' },
      sex: 2,
      relation: 'HEAD',
      dob: { value: '1990-03-04', precision: 'd' },
      nationality: 'ETH',
      languages: ['amh'],
      registeredOn: '2026-11-02',
    };
    await officer.post('/people').send(person).expect(201);
    for (const kind of ['PP', 'UNHCR']) {
      const paper = {
        documentId: newId(),
        kind,
        number: `EP${kind}123`,
        validUntil: '2030-01-01',
        issuingState: 'ETH',
      };
      await officer.post(`/people/${personId}/documents`).send(paper).expect(201);
    }
  });
  afterAll(() => service.close());

  const told = async (role: Parameters<typeof service.as>[0]) => {
    const { body } = await (await service.as(role)).get(`/people/${personId}/history`).expect(200);
    return (body as { items: { event: string; what?: string }[] }).items.map((e) => [e.event, e.what]);
  };

  it('is told without names and numbers', async () => {
    expect(await told('registration-officer')).toEqual([
      ['DocumentRecorded', 'PP'],
      ['PersonRegistered', undefined],
    ]);
    const { body } = await (await service.as('registration-officer')).get(`/people/${personId}/history`);
    expect(JSON.stringify(body)).not.toMatch(/Abebe|Worknesh|EP/);
  });
  it('tells of papers those alone who see papers, and of a refugee’s paper protection alone', async () => {
    expect(await told('clinician')).toEqual([['PersonRegistered', undefined]]);
    expect((await told('protection-officer')).map(([, what]) => what)).toEqual(['UNHCR', 'PP', undefined]);
  });
});

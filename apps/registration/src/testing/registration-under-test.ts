import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { RegistrationModule } from '../registration.module';
import { PersonKeys } from '../storage/person-keys';
import { openDatabase } from '../storage/prisma';

export const anOperation = (operationId: string) => ({
  operationId,
  name: 'Return by air',
  modality: 'VHR',
  requestingGovernment: 'ETH',
  requestDate: '2026-11-01',
  corridor: ['BEY', 'ADD'],
  hostCountry: 'LB',
});

export const aWoman = (personId: string, caseId: string) => ({
  personId,
  caseId,
  names: { family: 'Abebe', given: 'Worknesh' },
  sex: 2,
  relation: 'HEAD',
  dob: { value: '1990-03-04', precision: 'd' },
  nationality: 'ETH',
  phones: ['+96120000001'],
  languages: ['amh'],
  destination: 'Adama',
  registeredOn: '2026-11-02',
});

/** The whole service, with its own keys, on a database of its own. */
export async function registrationUnderTest() {
  const service = await testService({
    name: 'registration',
    module: RegistrationModule,
    openDatabase,
    sealClass: 'identity' as const,
    keys: (db) => new PersonKeys(db),
  });
  const officer = await service.as('registration-officer');
  const movement = await service.as('movement-officer');
  return {
    ...service,
    officer,
    movement,
    openOperation: async (over: object = {}): Promise<string> => {
      const operationId = newId();
      await movement
        .post('/operations')
        .send({ ...anOperation(operationId), ...over })
        .expect(201);
      return operationId;
    },
    openCase: async (operationId: string, officeNumber?: string): Promise<string> => {
      const caseId = newId();
      await officer.post('/cases').send({ caseId, operationId, officeNumber }).expect(201);
      return caseId;
    },
    register: async (caseId: string, over: object = {}): Promise<string> => {
      const personId = newId();
      await officer
        .post('/people')
        .send({ ...aWoman(personId, caseId), ...over })
        .expect(201);
      return personId;
    },
    typesOf: async (key: string): Promise<string[]> =>
      (await service.published()).filter((m) => m.key === key).map((m) => m.type),
  };
}

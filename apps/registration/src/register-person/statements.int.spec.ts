import { newId } from '@homeward/kernel';
import { statementsOf, testService } from '@homeward/testing';
import { RegistrationModule } from '../registration.module';
import { PersonKeys } from '../storage/person-keys';
import { openDatabase } from '../storage/prisma';

describe('what registering somebody costs', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();

  beforeAll(async () => {
    const keys = (db: ConstructorParameters<typeof PersonKeys>[0]) => new PersonKeys(db);
    const module = { name: 'registration', module: RegistrationModule, openDatabase, sealClass: 'identity' as const };
    service = await testService({ ...module, keys });
    const officer = await service.as('movement-officer');
    const asked = { requestingGovernment: 'ETH', requestDate: '2026-11-01' };
    await officer
      .post('/operations')
      .send({ operationId, name: 'Air', modality: 'VHR', corridor: ['BEY', 'ADD'], ...asked });
  });
  afterAll(() => service.close());

  it('is fifteen statements where nobody is alike', async () => {
    const officer = await service.as('movement-officer');
    const register = async (given: string, birth: string): Promise<string[]> => {
      const caseId = newId();
      await officer.post('/cases').send({ caseId, operationId }).expect(201);
      const names = { family: `Of ${given}`, given };
      const described = { names, sex: 2, relation: 'HEAD', dob: { value: birth, precision: 'd' }, nationality: 'ETH' };
      return statementsOf(() =>
        officer
          .post('/people')
          .send({ personId: newId(), caseId, ...described })
          .expect(201),
      );
    };
    await register('Aster', '1990-03-04');
    expect(await register('Berhane', '1961-08-19')).toHaveLength(15);
  });
});

import { newId } from '@homeward/kernel';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('a name that is compared with those of some people', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let personId = '';
  beforeAll(async () => {
    registration = await registrationUnderTest();
    const caseId = await registration.openCase(await registration.openOperation(), 'BEY-0001');
    personId = await registration.register(caseId, {});
  });
  afterAll(() => registration.close());

  const compared = async (name: string, client = 'svc-consent') =>
    (await registration.as('service', client)).post('/name-comparisons').send({ name, personIds: [newId(), personId] });

  it('is of whom it may be, and shows no name', async () => {
    expect((await compared('ABEBE Worknesh')).body).toEqual({ alike: [personId] });
    expect((await compared('Selam Tesfaye')).body).toEqual({ alike: [] });
  });
  it('is compared for nobody but consent', async () =>
    expect((await compared('Worknesh Abebe', 'svc-manifests')).status).toBe(403));
});

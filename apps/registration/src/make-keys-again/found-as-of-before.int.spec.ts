import { vouchedAsOfBefore } from '@homeward/testing';
import { registrationUnderTest } from '../testing/registration-under-test';
import { KeyMaking } from './key-making';

describe('somebody who was registered before keys had this form', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  const almaz = {
    names: { family: 'Bekele', given: 'Almaz' },
    dob: { value: '1990-03-04', precision: 'd' },
    phones: [],
  };
  const spelled = { ...almaz, names: { family: 'Bekelle', given: 'Almas' } };
  const inTheYear = { ...spelled, dob: { value: '1990', precision: 'y' } };

  const openPairs = async (operationId: string): Promise<number> =>
    ((await registration.officer.get(`/duplicates?operationId=${operationId}`).expect(200)).body as { items: [] }).items
      .length;
  const ofBefore = async (): Promise<string> => {
    const operationId = await registration.openOperation();
    const personId = await registration.register(await registration.openCase(operationId), almaz);
    await registration.db.$executeRawUnsafe(
      `UPDATE person SET block_keys = '{}', keys_form = 1, state = state #- '{keys,blocks}' #- '{keys,form}' WHERE id = $1::uuid`,
      personId,
    );
    await vouchedAsOfBefore(registration.db, 'person');
    return operationId;
  };

  it('is found by the same birth', async () => {
    const operationId = await ofBefore();
    await registration.register(await registration.openCase(operationId), spelled);
    expect(await openPairs(operationId)).toBe(1);
    await registration.app.get(KeyMaking).run();
  });
  it('is found by the year, once their keys are made again', async () => {
    const operationId = await ofBefore();
    await registration.register(await registration.openCase(operationId), inTheYear);
    expect(await openPairs(operationId)).toBe(0);
    expect(await registration.app.get(KeyMaking).run()).toBe(1);
    expect(await registration.app.get(KeyMaking).run()).toBe(0);
    await registration.register(await registration.openCase(operationId), inTheYear);
    expect(await openPairs(operationId)).toBe(2);
  });
});

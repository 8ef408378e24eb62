import { serviceOfItself } from '@homeward/access';
import { newId } from '@homeward/kernel';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { registrationUnderTest } from '../testing/registration-under-test';
import { RegisteredMeanwhile } from './registered-meanwhile';

describe('while a sheet comes in', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
  });
  afterAll(() => registration.close());

  it('whoever is registered is compared with it afterwards, and nobody else is', async () => {
    const meanwhile = registration.app.get(RegisteredMeanwhile);
    const operationId = await registration.openOperation();
    const someone = async (): Promise<string> => registration.register(await registration.openCase(operationId));
    await someone();
    const since = await meanwhile.now(operationId);
    const [onSheet, missed] = [await someone(), await someone()];
    await registration.register(await registration.openCase(await registration.openOperation()));
    const suspect = jest.spyOn(registration.app.get(DuplicateSearch), 'suspect');
    await registration.db.$transaction((tx) =>
      meanwhile.compare(
        tx as Database,
        serviceOfItself('registration', newId()),
        operationId,
        since,
        new Set([onSheet]),
      ),
    );
    expect(suspect.mock.calls.map(([, , { personId }]) => personId)).toEqual([missed]);
  });
});

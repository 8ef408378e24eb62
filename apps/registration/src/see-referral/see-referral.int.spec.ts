import { newId } from '@homeward/kernel';
import { whatDoesNotHold } from '@homeward/testing';
import { aWoman, registrationUnderTest } from '../testing/registration-under-test';

type Shown = { referralId: string; seenAt?: string; seenBy?: string; actions: string[] };

describe('what came with the sheet of one person', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let protection: Awaited<ReturnType<(typeof registration)['as']>>;
  let operationId: string;
  let personId: string;
  const theirs = async (): Promise<Shown[]> =>
    (await protection.get(`/people/${personId}/referrals/protection`).expect(200)).body as Shown[];
  beforeAll(async () => {
    registration = await registrationUnderTest();
    protection = await registration.as('protection-officer');
    operationId = await registration.openOperation();
    personId = newId();
    for (const id of [personId, newId()]) {
      const caseId = await registration.openCase(operationId);
      const stateless = { ...aWoman(id, caseId), nationality: 'XXA' };
      await registration.officer.post('/people').send(stateless).expect(201);
    }
  });
  afterAll(() => registration.close());

  it('is shown to those whom it is for, not yet seen', async () => {
    expect(await theirs()).toMatchObject([{ personId, signs: ['STATELESS'], actions: ['see-referral'] }]);
    expect((await theirs())[0]!.seenAt).toBeUndefined();
    const clinician = await registration.as('clinician');
    const { body } = await clinician.get(`/people/${personId}/referrals/medical`).expect(200);
    expect(body).toEqual([]);
    await clinician.get(`/people/${personId}/referrals/protection`).expect(403);
    await registration.officer.get(`/people/${personId}/referrals/protection`).expect(403);
  });

  it('is seen once, and says by whom and when', async () => {
    const [{ referralId }] = (await theirs()) as [Shown];
    const clinician = await registration.as('clinician');
    await clinician.post(`/people/${personId}/referrals/medical/${referralId}/sightings`).expect(404);
    await clinician.post(`/people/${personId}/referrals/protection/${referralId}/sightings`).expect(403);
    const address = `/people/${personId}/referrals/protection/${referralId}/sightings`;
    const { body: first } = await protection.post(address).expect(200);
    expect(first).toMatchObject([{ referralId, signs: ['STATELESS'], actions: [] }]);
    const [{ seenAt, seenBy }] = first as [Shown];
    expect(seenAt).toMatch(/^\d{4}-/);
    expect(seenBy).toBeTruthy();
    const { body: again } = await protection.post(address).expect(200);
    expect(again).toEqual(first);
    const { body: queue } = await protection.get(`/referrals/protection?operationId=${operationId}`).expect(200);
    const rows = (queue as { items: Shown[] }).items;
    expect(rows.map((r) => r.seenBy)).toEqual([seenBy, undefined]);
    expect(await whatDoesNotHold(registration)).toEqual([]);
  });

  it('is nothing of somebody else', async () => {
    const [{ referralId }] = (await theirs()) as [Shown];
    await protection.post(`/people/${newId()}/referrals/protection/${referralId}/sightings`).expect(404);
  });
});

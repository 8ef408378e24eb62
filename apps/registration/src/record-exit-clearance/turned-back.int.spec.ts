import { newId } from '@homeward/kernel';
import { registrationUnderTest } from '../testing/registration-under-test';

describe('somebody whom exit control turns back', () => {
  let service: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => (service = await registrationUnderTest()));
  afterAll(() => service.close());

  it('has leave to go no more, and is published so, once; another exit from a list changes nothing', async () => {
    const operationId = await service.openOperation();
    const personId = await service.register(await service.openCase(operationId));
    const leave = { kind: 'exit_visa', state: 'GRANTED', validUntil: '2026-12-31' };
    await service.movement.put(`/people/${personId}/exit-clearance`).send(leave).expect(200);
    const flightId = newId();
    const is = (status: string, time?: string) =>
      service.receive('passenger.status-changed.v1', personId, { personId, flightId, status }, time);
    const states = async () =>
      (await service.published())
        .filter((m) => m.type === 'exit-clearance.changed.v1' && m.key === personId)
        .map((m) => (m.data as { state: string }).state);
    for (const status of ['WITHDRAWN', 'SECURITY_OFFLOAD', 'FAMILY_OFFLOAD', 'NO_SHOW']) await is(status);
    await is('EXIT_DENIED', '2026-11-30T08:00:00Z'); // before the authorities gave this leave
    expect(await states()).toEqual(['GRANTED']);
    await is('EXIT_DENIED');
    await is('EXIT_DENIED');
    expect(await states()).toEqual(['GRANTED', 'REFUSED']);
    const { body } = await service.movement.get(`/people/${personId}/exit-clearance`).expect(200);
    expect(body).toMatchObject({ state: 'REFUSED' });
    expect((body as { actions: string[] }).actions).not.toContain('GRANTED');
  });
});

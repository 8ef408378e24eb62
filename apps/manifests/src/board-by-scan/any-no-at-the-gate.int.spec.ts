import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('a no at the boarding gate, however it is sent', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const aPassenger = async () => {
    const [person, operationId] = [{ personId: newId(), familyId: newId() }, newId()];
    await readyTraveller(service, { ...person, operationId });
    return { personId: person.personId, flightId: await aFrozenFlightWith(service, operationId, person) };
  };
  const send = async (flightId: string, body: object) =>
    (await service.as('embarkation-officer')).post(`/flights/${flightId}/scans`).send(body);

  it.each([
    ['in capital letters, and nothing else', { answer: 'NO' }, 'code'],
    ['as false, with fields too many', { answer: false, note: { why: 'x' } }, 'personId'],
    ['in Arabic, with a device of 41 characters', { answer: ' لا ', scanId: 'x', device: 'd'.repeat(41) }, 'code'],
  ])('takes the person off: %s', async (_, body, field) => {
    const { personId, flightId } = await aPassenger();
    const answer = await send(flightId, { ...body, [field]: personId });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ personId, standing: 'OUT', out: { code: 'WITHDRAWN' } });
  });

  it('says that it is not recorded where it does not say who', async () => {
    const { flightId } = await aPassenger();
    for (const body of [{ answer: 'no' }, { answer: 'no', code: 'x'.repeat(200) }, { answer: 'no', code: 'a\0b' }]) {
      const { status, body: said } = await send(flightId, body);
      expect({ status, said }).toMatchObject({ status: 409, said: { broken: [{ code: 'NO_NOT_RECORDED' }] } });
    }
  });

  it('is no go: that is boarded only when it is exactly one', async () => {
    const { personId, flightId } = await aPassenger();
    const go = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
    for (const over of [
      { answer: 'GO' },
      { answer: true },
      { scanId: undefined },
      { asked: 'true' },
      { device: 'd'.repeat(41) },
      { extra: 1 },
      { code: undefined, personId },
    ])
      expect({ over, status: (await send(flightId, { ...go, ...over })).status }).toEqual({ over, status: 400 });
    expect((await send(flightId, go)).body).toMatchObject({ boarded: true });
  });
});

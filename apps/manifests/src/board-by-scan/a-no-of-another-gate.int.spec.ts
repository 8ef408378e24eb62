import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

interface Shown {
  personId: string;
  code: string;
  standing: string;
  boarded: boolean;
  out?: { code: string };
}

describe('a no that is said at the gate of another flight', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  /** Somebody who is ready, and the flight that they are on. */
  const aPassenger = async (operationId: string) => {
    const person = { personId: newId(), familyId: newId() };
    await readyTraveller(service, { ...person, operationId });
    return { ...person, flightId: await aFrozenFlightWith(service, operationId, person) };
  };
  const onTheirList = async ({ flightId, personId }: { flightId: string; personId: string }) =>
    (
      await (
        await service.as('embarkation-officer')
      )
        .get(`/flights/${flightId}/list/passengers/${personId}`)
        .expect(200)
    ).body as Shown;
  /** The gate of one operation, whose officers see nothing of any other. */
  const gateOf = async (operationId: string) => {
    const role = 'embarkation-officer';
    const from = '2026-01-01T00:00:00Z';
    return service.as(role, role, [{ role, operation: operationId, from }]);
  };
  const noAt = async (flightId: string, operationId: string, code: string) => {
    const scan = { scanId: newId(), code, asked: true, answer: 'no', device: 'G2' };
    return (await gateOf(operationId)).post(`/flights/${flightId}/scans`).send(scan);
  };
  const saidNo = async () =>
    (await service.published()).filter((m) => m.type === 'passenger.said-no.v1').map((m) => m.key);

  it.each([
    ['wristband', false, 'the same operation'],
    ['wristband', true, 'another operation'],
    ['id', true, 'another operation'],
  ])('takes them off their flight, by their %s (of another operation: %s)', async (by, abroad) => {
    const here = newId();
    const person = await aPassenger(abroad ? newId() : here);
    const { flightId } = await aPassenger(here);
    const { code } = await onTheirList(person);
    const { personId } = person;
    const read = by === 'wristband' ? code : personId;
    const { status, body } = await noAt(flightId, here, read);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { code: read, standing: 'OUT', out: { code: 'WITHDRAWN' }, boarded: false, ofAnotherList: true },
    });
    // Nothing is shown of the other flight.
    expect(body).toMatchObject({ personId: '', familyId: '', offPoint: '', needs: [] });
    expect(await onTheirList(person)).toMatchObject({ standing: 'OUT', out: { code: 'WITHDRAWN' } });
    expect(await saidNo()).toContain(personId);
    const theirs = await service.as('embarkation-officer');
    const go = { scanId: newId(), code, asked: true, answer: 'go', device: 'G1' };
    await theirs.post(`/flights/${person.flightId}/scans`).send(go).expect(409);
  });

  it('is said not to be recorded where nobody is known by the code, and what to do', async () => {
    const here = newId();
    const { flightId } = await aPassenger(here);
    for (const code of ['nobody', newId(), '2345-6789-ABCD']) {
      const { status, body } = await noAt(flightId, here, code);
      expect({ status, body }).toMatchObject({
        status: 409,
        body: { broken: [{ name: 'a-no-is-of-somebody-who-is-known', code: 'NO_NOT_RECORDED' }] },
      });
      expect(body).toMatchObject({ broken: [{ says: expect.stringContaining('NOT recorded') as string }] });
    }
  });
});

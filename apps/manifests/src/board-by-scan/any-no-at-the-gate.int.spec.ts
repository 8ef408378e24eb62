import { gzipSync } from 'node:zlib';
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

  const raw = async (flightId: string, type: string | undefined, body: string | Buffer) => {
    const gate = (await service.as('embarkation-officer')).post(`/flights/${flightId}/scans`);
    return (type === undefined ? gate : gate.set('content-type', type)).send(body);
  };
  it.each<[string, string, (id: string) => string | Buffer]>([
    ['broken JSON', 'application/json', (id) => `{"scanId":"${newId()}","code":"${id}","answer":"no"`],
    ['a list', 'application/json', (id) => JSON.stringify([{ code: id, answer: 'no' }])],
    ['gzip', 'application/octet-stream', (id) => gzipSync(JSON.stringify({ code: id, answer: 'no' }))],
    ['two bytes a letter', 'text/plain; charset=utf-16', (id) => Buffer.from(`\ufeffلا أريد ${id}`, 'utf16le')],
    ['text', 'text/plain', (id) => `no ${id}`],
    ['a form', 'application/x-www-form-urlencoded', (id) => `answer=no&code=${id}`],
    ['a type that nobody can read', ';;', (id) => JSON.stringify({ code: id, answer: 'non' })],
    [
      'two answers of one name',
      'application/json',
      (id) => `{"scanId":"${newId()}","asked":true,"device":"G1","code":"${id}","answer":"no","answer":"go"}`,
    ],
    [
      'two answers of one name, one of them by numbers',
      'application/json',
      (id) =>
        `{"scanId":"${newId()}","asked":true,"device":"G1","code":"${id}","\\u0061nswer":"\\u006eo","answer":"go"}`,
    ],
    ['other names, in capitals', 'application/json', (id) => JSON.stringify({ PersonId: id, ANSWER: 'No' })],
  ])('takes the person off: sent as %s', async (_, type, bodyOf) => {
    const { personId, flightId } = await aPassenger();
    const answer = await raw(flightId, type, bodyOf(personId));
    expect({ status: answer.status, body: answer.body as object }).toMatchObject({
      status: 200,
      body: { personId, standing: 'OUT', out: { code: 'WITHDRAWN' } },
    });
  });

  it.each([
    ['has no list yet', newId()],
    ['is none by its form', 'EX-214'],
  ])('is heard for a flight that %s', async (_, elsewhere) => {
    const { personId, flightId } = await aPassenger();
    const { status, body } = await send(elsewhere, { code: personId, answer: 'no' });
    expect({ status, body }).toMatchObject({ status: 200, body: { standing: 'OUT', ofAnotherList: true } });
    const said = (await service.published()).filter((m) => m.type === 'passenger.said-no.v1' && m.key === personId);
    expect(said).toHaveLength(1);
    const officer = await service.as('embarkation-officer');
    const { body: now } = await officer.get(`/flights/${flightId}/list/passengers/${personId}`).expect(200);
    expect(now).toMatchObject({ standing: 'OUT', out: { code: 'WITHDRAWN' } });
    expect((await send(newId(), { code: newId(), answer: 'no' })).status).toBe(409);
    const go = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
    expect((await send(newId(), go)).status).toBe(404);
  });

  it('is recorded of each who says it, and says so where one of them is unknown', async () => {
    const [one, two] = [await aPassenger(), await aPassenger()];
    const list = [one.personId, newId(), two.personId].map((code) => ({ code, answer: 'no' }));
    expect((await send(one.flightId, list)).status).toBe(409);
    const said = (await service.published()).filter((m) => m.type === 'passenger.said-no.v1').map((m) => m.key);
    expect(said).toEqual(expect.arrayContaining([one.personId, two.personId]));
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
      { answer: 'perhaps' },
    ])
      expect({ over, status: (await send(flightId, { ...go, ...over })).status }).toEqual({ over, status: 400 });
    for (const type of ['text/plain', ';;'])
      expect((await raw(flightId, type, JSON.stringify(go))).status).not.toBe(200);
    expect((await raw(flightId, 'application/json', JSON.stringify(go).slice(0, -1))).status).toBe(400);
    expect((await raw(flightId, 'application/json', JSON.stringify([go]))).status).toBe(400);
    expect((await send(flightId, go)).body).toMatchObject({ boarded: true });
  });
});

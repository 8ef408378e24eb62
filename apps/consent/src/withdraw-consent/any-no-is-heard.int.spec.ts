import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { newId } from '@homeward/kernel';
import { eventually, testService, tokenFor } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase, type Database } from '../storage/prisma';
import { aRegisteredAdult } from '../testing/requests';

describe('a no, however it is sent', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  afterAll(() => service.close());

  const statusOf = async (personId: string): Promise<string | undefined> =>
    (await (service.db as Database).consent.findFirst({ where: { personId, purpose: 'RETURN' } }))?.status;

  const everyBody: [string, string, string, string[]][] = [
    ['an unknown reason', 'application/json', '{"reason":"لأنني خائف"}', ['reason']],
    ['an unknown channel and a field too many', 'application/json', '{"channel":"PIGEON","x":[]}', ['channel', 'x']],
    ['text', 'text/plain', 'she does not want to go', ['text']],
    ['broken JSON', 'application/json', '{"reason":', ['text']],
    ['an empty body that is called JSON', 'application/json', '', []],
    ['a list', 'application/json', '["RETURN"]', ['body']],
    ['a kind of body that nobody knows', 'application/x-made-up', 'no', ['text']],
    ['a NUL', 'application/json', '{"reason":"a\\u0000b"}', ['reason']],
    ['a form', 'application/x-www-form-urlencoded', 'reason=W-FAMILY', ['text']],
    ['names that change what objects are', 'application/json', '{"__proto__":{"a":1},"x":1}', ['__proto__', 'x']],
    ['a constructor', 'application/json', '{"constructor":{"prototype":{}}}', ['constructor']],
    ['lists 30,000 deep', 'application/json', '['.repeat(30_000) + ']'.repeat(30_000), ['body']],
    ['records 8,000 deep', 'application/json', '{"x":'.repeat(8_000) + '1' + '}'.repeat(8_000), ['x']],
  ];
  it.each(everyBody)('is recorded with %s', async (_, type, body, notUnderstood) => {
    const personId = newId();
    const officer = await service.as('embarkation-officer');
    const sent = await officer.post(`/people/${personId}/withdrawals`).set('content-type', type).send(body).expect(200);
    expect(sent.body).toMatchObject({ personId, status: 'WITHDRAWN', notUnderstood });
    expect(await statusOf(personId)).toBe('WITHDRAWN');
  });

  it.each([
    ...everyBody,
    ['a purpose in small letters', 'application/json', '{"purpose":"return"}', []],
    ['nothing in it', 'application/json', '{}', []],
  ] as typeof everyBody)('is recorded as a refusal with %s', async (_, type, body, notUnderstood) => {
    const personId = newId();
    const counsellor = await service.as('return-counsellor');
    const sent = await counsellor.post(`/people/${personId}/refusals`).set('content-type', type).send(body).expect(201);
    expect(sent.body).toMatchObject({ personId, status: 'REFUSED', notUnderstood });
    expect(await statusOf(personId)).toBe('REFUSED');
  });

  it('is recorded with a body of 70 MB, of which the beginning is read', async () => {
    const personId = newId();
    const officer = await service.as('embarkation-officer');
    const sent = officer.post(`/people/${personId}/withdrawals`).set('content-type', 'text/plain');
    await sent.send('x'.repeat(70 * 1024 * 1024)).expect(200);
    expect(await statusOf(personId)).toBe('WITHDRAWN');
  });

  it('is recorded however its address is written', async () => {
    const officer = await service.as('embarkation-officer');
    for (const [before, after] of [
      ['//people/', '/withdrawals'],
      ['/people//', '/withdrawals/'],
      ['/People/', '/WITHDRAWALS'],
      ['/%70eople/', '/withdrawal%73?x=%zz'],
    ] as const) {
      const personId = newId();
      await officer.post(`${before}${personId}${after}`).expect(200);
      expect(await statusOf(personId)).toBe('WITHDRAWN');
    }
  });

  it('is recorded when no body is sent at all', async () => {
    const personId = newId();
    await (await service.as('embarkation-officer')).post(`/people/${personId}/withdrawals`).expect(200);
    expect(await statusOf(personId)).toBe('WITHDRAWN');
  });

  it('is one no, in capital letters and in small ones, whichever comes first', async () => {
    const officer = await service.as('embarkation-officer');
    for (const order of [
      ['up', 'low'],
      ['low', 'up'],
    ]) {
      const personId = newId();
      for (const way of order)
        await officer.post(`/people/${way === 'up' ? personId.toUpperCase() : personId}/withdrawals`).expect(200);
      expect(await (service.db as Database).consent.count({ where: { personId } })).toBe(1);
    }
  });

  it('is answered with the flight that the person has boarded, until they arrive', async () => {
    const [personId, flightId] = [newId(), newId()];
    const officer = await service.as('embarkation-officer');
    const aboard = async () =>
      ((await officer.post(`/people/${personId}/withdrawals`).expect(200)).body as { aboard: string[] }).aboard;
    const is = (status: string) =>
      service.receive('passenger.status-changed.v1', personId, { personId, flightId, status });
    await is('LISTED');
    expect(await aboard()).toEqual([]);
    await is('BOARDED');
    expect(await aboard()).toEqual([flightId]);
    const at = '2026-12-09T14:00:00Z';
    await service.receive('arrival.recorded.v1', personId, { personId, flightId, outcome: 'ARRIVED', at });
    expect(await aboard()).toEqual([]);
  });

  it('is answered outside of their operations with nothing but that it is recorded, whether the person is known or not', async () => {
    const [known, flightId] = [newId(), newId()];
    await service.receive('person.registered.v1', known, aRegisteredAdult(known));
    await service.receive('passenger.status-changed.v1', known, { personId: known, flightId, status: 'BOARDED' });
    const elsewhere = await service.as('flight-officer', 'elsewhere', [{ role: 'flight-officer', operation: newId() }]);
    for (const personId of [known, newId(), known]) {
      const { body } = await elsewhere.post(`/people/${personId}/withdrawals`).expect(200);
      expect(body).toEqual({
        personId,
        purpose: 'RETURN',
        status: 'WITHDRAWN',
        version: 0,
        actions: [],
        notUnderstood: [],
        aboard: [],
      });
      expect(await statusOf(personId)).toBe('WITHDRAWN');
    }
    const { operationId } = aRegisteredAdult(known);
    const here = await service.as('flight-officer', 'here', [{ role: 'flight-officer', operation: operationId }]);
    expect((await here.post(`/people/${known}/withdrawals`).expect(200)).body).toMatchObject({ aboard: [flightId] });
  });

  it('is recorded when it was said at the boarding gate', async () => {
    const personId = newId();
    await service.receive('passenger.said-no.v1', personId, {
      personId,
      flightId: newId(),
      saidAt: '2026-12-01T08:00:00.000Z',
    });
    expect(await statusOf(personId)).toBe('WITHDRAWN');
    expect((await service.published()).filter((m) => m.key === personId).map((m) => m.type)).toEqual([
      'consent.withdrawn.v1',
    ]);
  });

  it('is recorded under the record that stays, where two were one person', async () => {
    const [gone, kept] = [newId(), newId()];
    await service.receive('person.registered.v1', gone, aRegisteredAdult(gone));
    await service.receive('person.merged.v1', gone, { personId: gone, into: kept });
    const saidAt = '2026-12-01T08:00:00.000Z';
    await service.receive('passenger.said-no.v1', gone, { personId: gone, flightId: newId(), saidAt });
    expect([await statusOf(gone), await statusOf(kept)]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  it('is recorded though half of its body never comes', async () => {
    const personId = newId();
    await service.app.listen(0, '127.0.0.1');
    const { port } = service.app.getHttpServer().address() as AddressInfo;
    const socket = net.connect(port, '127.0.0.1');
    socket.write(
      [
        `POST /people/${personId}/withdrawals HTTP/1.1`,
        'host: here',
        `authorization: Bearer ${await tokenFor('officer', 'embarkation-officer')}`,
        'content-type: application/json',
        'content-length: 1000',
        '',
        '{',
      ].join('\r\n'),
    );
    await eventually(async () => expect(await statusOf(personId)).toBe('WITHDRAWN'), 10_000);
    socket.destroy();
  }, 15_000);

  it('needs to say who: anything else is no identifier', async () => {
    const officer = await service.as('embarkation-officer');
    await officer.post('/people/somebody/withdrawals').expect(400);
  });
});

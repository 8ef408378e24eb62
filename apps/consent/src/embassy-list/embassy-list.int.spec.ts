import { DependencyAway, newId } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';
import { AskProtection } from './ask-protection';

describe('the list of those about whom staff may speak with their embassy', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  afterAll(() => service.close());
  const protection = new Map<string, boolean>();
  beforeEach(() =>
    jest
      .spyOn(service.app.get(AskProtection), 'blocked')
      .mockImplementation((ids) => Promise.resolve(new Map([...protection].filter(([id]) => ids.includes(id))))),
  );

  const operationId = aRegisteredAdult('').operationId;
  const assessed = (personId: string, embassyBlocked: boolean) => {
    protection.set(personId, embassyBlocked);
    return service.receive('protection.assessed.v1', personId, {
      personId,
      cleared: !embassyBlocked,
      embassyBlocked,
      bestInterests: 'NOT_REQUIRED',
      otherParent: 'NOT_REQUIRED',
    });
  };
  const registered = async (blocked = false): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    await assessed(personId, blocked);
    return personId;
  };
  const whoSaidYes = async (): Promise<string> => {
    const [personId, sessionId] = [await registered(), newId()];
    const counsellor = await service.as('return-counsellor');
    await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
    const { journey: _, ...yes } = aYesToSend(sessionId);
    await counsellor
      .post(`/people/${personId}/consents`)
      .send({ ...yes, purpose: 'EMBASSY_SHARING' })
      .expect(201);
    return personId;
  };
  const list = async (at?: string) => {
    const officer = await service.as('registration-officer');
    const asked = officer.get(`/embassy-list?operationId=${operationId}&limit=200`);
    const { body } = await (at ? asked.set('exercise-time', at) : asked).expect(200);
    return (body as { items: { personId: string }[] }).items.map((p) => p.personId);
  };

  it('has whoever said yes, and nobody who was not asked', async () => {
    const [yes, unasked] = [await whoSaidYes(), await registered()];
    expect(await list()).toContain(yes);
    expect(await list()).not.toContain(unasked);
  });
  it('has nobody who has said no since', async () => {
    const personId = await whoSaidYes();
    const said = { purpose: 'EMBASSY_SHARING' };
    await (await service.as('clinician')).post(`/people/${personId}/withdrawals`).send(said).expect(200);
    expect(await list()).not.toContain(personId);
  });
  it('has nobody who has said no to any use of their data', async () => {
    const personId = await whoSaidYes();
    const said = { purpose: 'DATA_PROCESSING' };
    await (await service.as('clinician')).post(`/people/${personId}/withdrawals`).send(said).expect(200);
    expect(await list()).not.toContain(personId);
  });
  it('has nobody whom protection keeps from it, from the moment that it hears of fear', async () => {
    const personId = await whoSaidYes();
    await assessed(personId, true);
    expect(await list()).not.toContain(personId);
  });
  it('has nobody whom protection keeps from it, whatever is kept here of what it said', async () => {
    const personId = await whoSaidYes();
    protection.set(personId, true); // nothing of it has arrived
    expect(await list()).not.toContain(personId);
  });
  it('is shown to nobody while protection cannot be asked', async () => {
    await whoSaidYes();
    jest.spyOn(service.app.get(AskProtection), 'blocked').mockRejectedValue(new DependencyAway('no answer'));
    const officer = await service.as('registration-officer');
    await officer.get(`/embassy-list?operationId=${operationId}`).expect(503);
  });
  it('has nobody whose yes has run out', async () => {
    const personId = await whoSaidYes();
    expect(await list('2026-12-19T23:00:00Z')).toContain(personId);
    expect(await list('2026-12-20T01:00:00Z')).not.toContain(personId);
  });
  it('has nobody of whom another record says no, or is kept from it', async () => {
    const people = [await whoSaidYes(), await whoSaidYes(), await whoSaidYes()];
    const [no, blocked, open] = [await registered(), await registered(true), await registered()];
    const said = { purpose: 'EMBASSY_SHARING' };
    await (await service.as('clinician')).post(`/people/${no}/withdrawals`).send(said).expect(200);
    for (const [i, gone] of [no, blocked, open].entries())
      await service.receive('person.merged.v1', gone, { personId: gone, into: people[i] });
    const shown = await list();
    expect(people.map((id) => shown.includes(id))).toEqual([false, false, true]);
  });
  it('is closed to a yes of somebody whose other record protection keeps from it', async () => {
    const [personId, gone, sessionId] = [await registered(), await registered(true), newId()];
    await service.receive('person.merged.v1', gone, { personId: gone, into: personId });
    const counsellor = await service.as('return-counsellor');
    await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
    const { journey: _, ...yes } = aYesToSend(sessionId);
    const sent = await counsellor.post(`/people/${personId}/consents`).send({ ...yes, purpose: 'EMBASSY_SHARING' });
    expect(sent.body).toMatchObject({ broken: [{ name: 'embassy-sharing-waits-for-protection' }] });
  });
  it('has nobody whose yes was written outside the service', async () => {
    const personId = await whoSaidYes();
    await withClient(service.database, (owner) =>
      owner.query(`UPDATE consent SET state = state || '{"validUntil":"2027-12-20T00:00:00Z"}' WHERE person_id = $1`, [
        personId,
      ]),
    );
    expect(await list()).not.toContain(personId);
  });
  it('is shown to those who speak with embassies, and nobody else', async () => {
    const ask = async (role: 'movement-officer' | 'embarkation-officer' | 'operations-lead') =>
      (await service.as(role)).get(`/embassy-list?operationId=${operationId}`);
    expect((await ask('movement-officer')).status).toBe(200);
    expect((await ask('embarkation-officer')).status).toBe(403);
    expect((await ask('operations-lead')).status).toBe(403);
  });
  it('comes with a receipt that names what law demands all the same', async () => {
    const personId = await whoSaidYes();
    const demand = { purpose: 'EMBASSY_SHARING', state: 'ETH', source: 'Act 12', since: '2019-01-01' };
    const opened = { operationId, name: 'Beirut', modality: 'VHR', corridor: ['BEY', 'ADD'] };
    const carrier = { ...demand, purpose: 'CARRIER_SHARING', source: 'Act 13' };
    await service.receive('operation.opened.v1', operationId, { ...opened, demandedByLaw: [demand, carrier] });
    const receipt = (await service.as('return-counsellor')).get(
      `/people/${personId}/consents/EMBASSY_SHARING/receipt.html`,
    );
    const { text } = await receipt.expect(200);
    expect(text).toContain('Act 12');
    expect(text).not.toContain('Act 13');
  });
  it('has nobody who is kept from it, or said no, under the first of three records of theirs', async () => {
    const people = [await whoSaidYes(), await whoSaidYes()];
    const firsts = [await registered(true), await registered()];
    const officer = await service.as('clinician');
    await officer.post(`/people/${firsts[1]}/withdrawals`).send({ purpose: 'DATA_PROCESSING' }).expect(200);
    for (const [i, personId] of people.entries()) {
      const gone = await registered();
      await service.receive('person.merged.v1', firsts[i]!, { personId: firsts[i], into: gone });
      await service.receive('person.merged.v1', gone, { personId: gone, into: personId });
    }
    const now = await list();
    expect(people.filter((p) => now.includes(p))).toEqual([]);
  });
});

import { DependencyAway, newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { ready } from '../testing/a-ready-person';
import { aNamedEscort } from '../testing/a-named-escort';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { registrationSays } from '../testing/registration-says';
import { readyTraveller } from '../testing/ready-traveller';

jest.setTimeout(30_000); // plays a day

const away = () => {
  const answer = Promise.reject(new DependencyAway('registration does not answer'));
  answer.catch(() => undefined);
  return answer;
};

/** What three pages say of who needs an escort and has none. */
interface Pages {
  items: { escortsMissing: string[] }[];
  withoutEscort: { personId: string; familyName: string; kinds: string[] }[];
}

interface List {
  escorts: { escortId: string; seat: string }[];
  seatsTaken: number;
  issued: number;
}

describe('an escort', () => {
  it('is named by the movement officer, sealed, and boards before the person', async () => {
    const service = await testService({
      name: 'manifests',
      module: ManifestsModule,
      openDatabase,
      sealClass: 'identity',
    });
    const registration = registrationSays(service, 'TRAVELLER-1');
    const [personId, familyId, operationId, escortId] = [newId(), newId(), newId(), newId()];
    await readyTraveller(service, { personId, familyId, operationId });
    const medical = { personId, ...ready.medical!, escort: 'NURSE' };
    await service.receive('medical.decided.v1', personId, medical);
    const url = `/flights/${await aFrozenFlightWith(service, operationId, { personId, familyId })}`;
    const [gate, movement] = [await service.as('embarkation-officer'), await service.as('movement-officer')];
    const scan = async () => {
      const body = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
      const answer = await gate.post(`${url}/scans`).send(body);
      const { broken = [] } = answer.body as { broken?: { name: string }[] };
      return [answer.status, ...broken.map((b) => b.name)];
    };
    expect(await scan()).toEqual([409, 'escorts-are-assigned']);

    const missing = async () => {
      const page = async (path: string) => (await gate.get(`${url}/${path}`).expect(200)).body as Pages;
      const { items } = (await movement.get(`${url}/readiness`).expect(200)).body as Pages;
      const pages = [await page('changes'), await page('stages/CALL/closing')];
      const people = pages.map((p) => p.withoutEscort.map((w) => [w.personId, w.familyName, ...w.kinds]));
      return [items.map((i) => i.escortsMissing), ...people];
    };
    expect(await missing()).toEqual([[['NURSE']], ...Array(2).fill([[personId, 'Tesfaye', 'NURSE']])]);

    const whole = { ...aNamedEscort, name: 'Canary Nightingale', documentNumber: 'EP777' };
    const named = { escortId, kind: 'NURSE', escorts: [personId], ...whole };
    await gate.post(`${url}/escorts`).send(named).expect(403);
    for (const field of ['sex', 'dateOfBirth', 'nationality'])
      await movement
        .post(`${url}/escorts`)
        .send({ ...named, [field]: undefined })
        .expect(400);
    const before = (await movement.get(`${url}/list`).expect(200)).body as List;
    const after = (await movement.post(`${url}/escorts`).send(named).expect(200)).body as List;
    expect(await missing()).toEqual([[[]], [], []]);
    expect(after).toMatchObject({ seatsTaken: before.seatsTaken + 1, escorts: [{ escortId, kind: 'NURSE' }] });
    expect(JSON.stringify(after)).not.toContain('Nightingale');
    expect((await movement.get(`${url}/escorts`).expect(200)).body).toMatchObject([whole]);
    const [row] = await service.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT string_agg(l::text || h::text, '') AS text FROM passenger_list l, history h`,
    );
    expect(row!.text).not.toContain('Nightingale');

    const again = { ...named, escortId: newId(), documentNumber: 'ep-٧٧٧' };
    expect((await movement.post(`${url}/escorts`).send(again).expect(409)).body).toMatchObject({
      broken: [{ name: 'one-person-is-one-escort' }],
    });
    const refusedAs = async (at: string, body: object) => {
      const { broken = [] } = (await movement.post(`${at}/escorts`).send(body)).body as { broken?: { name: string }[] };
      return broken.map((b) => b.name);
    };
    const traveller = { ...named, escortId: newId(), documentNumber: 'TRAVELLER-1' };
    expect(await refusedAs(url, traveller)).toEqual(['a-traveller-is-no-escort']);
    const likely = { ...aNamedEscort, documentNumber: 'LIKELY-1' };
    const resembles = { ...named, escortId: newId(), ...likely };
    expect(await refusedAs(url, resembles)).toEqual(['who-resembles-a-traveller-is-told-apart']);
    const { name, documentNumber, dateOfBirth } = likely;
    for (const by of [movement, gate]) {
      expect(await refusedAs(url, resembles)).toEqual(['who-resembles-a-traveller-is-told-apart']);
      await by.post(`${url}/escorts-told-apart`).send({ name, documentNumber, dateOfBirth }).expect(200);
    }
    expect(await refusedAs(url, resembles)).toEqual([]);
    await gate.post(`${url}/escorts/${resembles.escortId}/leaving`).expect(200);
    // Another flight, of another operation, at the same time.
    const [otherId, otherFamily, otherOperation] = [newId(), newId(), newId()];
    await readyTraveller(service, { personId: otherId, familyId: otherFamily, operationId: otherOperation });
    const there = `/flights/${await aFrozenFlightWith(service, otherOperation, { personId: otherId, familyId: otherFamily })}`;
    const twice = { ...named, escortId: newId(), escorts: [otherId] };
    expect(await refusedAs(there, twice)).toEqual(['one-escort-flies-on-one-flight']);
    expect(await refusedAs(there, { ...twice, documentNumber: 'EP779' })).toEqual([]);

    for (const nobody of [{ name: '\u200b\u2060\u200b' }, { name: ' . ' }, { documentNumber: '--- 7' }])
      await movement
        .post(`${url}/escorts`)
        .send({ ...again, documentNumber: 'EP778', ...nobody })
        .expect(400);

    expect(await scan()).toEqual([409, 'escorts-board-first']);
    await movement.post(`${url}/escorts/${newId()}/boarding`).expect(404);
    // A person who resembles the escort was registered after that one was named; then registration is away.
    const boards = async () => {
      const answer = await gate.post(`${url}/escorts/${escortId}/boarding`);
      return [answer.status, ...((answer.body as { broken?: { name: string }[] }).broken ?? []).map((b) => b.name)];
    };
    for (const said of [Promise.resolve({ key: 'EP777', travellers: 0, likely: 1 }), away()]) {
      registration.mockImplementation(() => said);
      expect(await boards()).toEqual([409, 'an-escort-is-compared-before-they-fly']);
    }
    await gate.post(`${url}/escorts-told-apart`).send(whole).expect(400);
    const { name: called, documentNumber: number, dateOfBirth: born } = whole;
    const seen = { name: called, documentNumber: number, dateOfBirth: born };
    await gate.post(`${url}/escorts-told-apart`).send(seen).expect(200);
    expect(await boards()).toEqual([200]);
    registrationSays(service, 'TRAVELLER-1');
    await gate.post(`${url}/escorts/${escortId}/boarding`).expect(200);
    expect(await scan()).toEqual([200]);
    await gate.post(`${url}/escorts/${escortId}/leaving`).expect(200);
    expect((await gate.get(`${url}/list/passengers/${personId}`).expect(200)).body).toMatchObject({
      standing: 'OUT',
      toLeaveCabin: true,
      out: { code: 'NOT_CLEARED' },
    });

    const takenBack = (what: string) => gate.post(`${url}/${what}/taking-back`).send({ why: 'PRESSED_BY_MISTAKE' });
    const stands = async () => (await gate.get(`${url}/list/passengers/${personId}`).expect(200)).body as object;
    for (let times = 0; times < 2; times++) await takenBack(`escorts/${escortId}/leaving`).expect(200);
    expect(await stands()).toMatchObject({ standing: 'LISTED', boarded: true });
    await gate.post(`${url}/removals`).send({ personId, code: 'SECURITY_OFFLOAD' }).expect(200);
    expect(await stands()).toMatchObject({ standing: 'OUT', offByHand: 'REMOVAL' });
    for (let times = 0; times < 2; times++) await takenBack(`removals/${personId}`).expect(200);
    expect(await stands()).toMatchObject({ standing: 'LISTED', boarded: true });
    await gate.post(`${url}/escort-absences/taking-back`).send({ escortRef: 'E1' }).expect(400);
    await service.receive('medical.decided.v1', personId, { ...medical, decision: 'UNFIT' });
    expect((await takenBack(`removals/${personId}`).expect(409)).body).toMatchObject({
      broken: [{ name: 'only-a-removal-by-hand-is-taken-back' }, { name: 'who-may-not-fly-since-stays-off' }],
    });
    await service.close();
  });
});

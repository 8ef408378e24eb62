import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

describe('the panel that decides for children', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  afterAll(() => service.close());

  const aFile = async (ageBand: string, familyId = newId()): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, {
      personId,
      operationId,
      caseId: newId(),
      caseReference: 'BEY-0001',
      familyId,
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand,
    });
    const officer = await service.as('protection-officer');
    await officer.post(`/people/${personId}/holds`).send({ holdId: newId(), kind: 'ASYLUM' }).expect(201);
    return personId;
  };
  const read = async (path: string, role: 'best-interests-panel' | 'protection-officer' = 'best-interests-panel') =>
    (await service.as(role)).get(path);
  const status = async (personId: string) => (await read(`/people/${personId}/file`)).status;
  const decide = async (personId: string) => {
    const panel = (await service.as('best-interests-panel')).post(`/people/${personId}/best-interests`);
    return (await panel.set('if-match', '"1"').send({ decision: 'PENDING', members: ['a'] })).status;
  };

  it('reads the file of a child, and of whoever may be one, and none of an adult', async () => {
    const [child, maybe, adult] = [await aFile('CHILD'), await aFile('UNKNOWN'), await aFile('ADULT')];
    expect(await Promise.all([child, maybe, adult].map(status))).toEqual([200, 200, 404]);
    expect((await read(`/people/${adult}/separations`)).status).toBe(404);
    expect((await read(`/people/${adult}/file`, 'protection-officer')).status).toBe(200);
  });
  it('does not open the file of an adult by deciding on them', async () =>
    expect(await decide(await aFile('ADULT'))).toBe(404));
  it('reads the files of a family once there is a procedure for a child of it', async () => {
    const familyId = newId();
    const [child, mother] = [await aFile('CHILD', familyId), await aFile('ADULT', familyId)];
    expect(await status(mother)).toBe(404);
    expect(await decide(child)).toBe(201);
    expect(await status(mother)).toBe(200);
  });
  it('reads the file of an adult of whom something was told that is about a child', async () => {
    const adult = await aFile('ADULT');
    const told = { concernId: newId(), kind: 'CHILD', words: 'with a stranger', heardAt: 'desk' };
    await (await service.as('embarkation-officer')).post(`/people/${adult}/concerns`).send(told).expect(201);
    expect(await status(adult)).toBe(200);
  });
  it('sees of those found at a gate, and of those who flew though they said no, whoever may be a child or belongs to one', async () => {
    const [familyId, flightId, of] = [newId(), newId(), newId()];
    const [child, mother, adult] = [await aFile('CHILD'), await aFile('ADULT', familyId), await aFile('ADULT')];
    const found = {
      flightId,
      operationId: of,
      kind: 'NOT_THE_PERSON',
      foundIn: 'GATE',
      at: '2026-12-09T06:30:00.000Z',
    };
    const no = { flightId, operationId: of, heardAt: '2026-12-09T07:30:00.000Z', departed: true };
    const find = (over: object) =>
      service.receive('gate.finding.v1', flightId, { ...found, findingId: newId(), ...over });
    for (const personId of [child, mother, adult]) {
      await find({ personId });
      await service.receive('passenger.no-after-doors.v1', personId, { ...no, personId });
    }
    for (const aboutAge of ['CHILD', 'ADULT', undefined]) await find({ kind: 'UNLISTED', aboutAge });
    await find({ kind: 'UNLISTED', aboutAge: 'ADULT', withPersonId: child });
    const seen = async (what: string, role?: 'protection-officer') => {
      const { body } = await read(`/${what}?operationId=${of}&limit=200`, role);
      return (body as { items: { personId?: string; aboutAge?: string; withPersonId?: string }[] }).items;
    };
    const people = async (what: string) => (await seen(what)).flatMap((f) => f.personId ?? []);
    expect([await people('findings'), await people('follow-ups')]).toEqual([[child], [child]]);
    const unlisted = (await seen('findings')).filter((f) => !f.personId);
    expect(unlisted.map((f) => [f.aboutAge, f.withPersonId === child])).toEqual(
      expect.arrayContaining([
        ['CHILD', false],
        [undefined, false],
        ['ADULT', true],
      ]),
    );
    expect(unlisted).toHaveLength(3);
    expect(await decide(await aFile('CHILD', familyId))).toBe(201);
    for (const what of ['findings', 'follow-ups']) expect((await people(what)).sort()).toEqual([child, mother].sort());
    expect(await seen('findings', 'protection-officer')).toHaveLength(7);
    expect(await seen('follow-ups', 'protection-officer')).toHaveLength(3);
  });
  it('sees which children wait, and no adults', async () => {
    const path = `/waiting?operationId=${operationId}&limit=200`;
    const bands = async (role?: 'protection-officer') =>
      new Set(((await read(path, role)).body as { items: { ageBand: string }[] }).items.map((p) => p.ageBand));
    expect(await bands()).toEqual(new Set(['CHILD', 'UNKNOWN']));
    expect(await bands('protection-officer')).toContain('ADULT');
    const counted = async (role?: 'protection-officer') =>
      ((await read(`/waiting/counts?operationId=${operationId}`, role)).body as { people: number }).people;
    const listed = async (role?: 'protection-officer') =>
      ((await read(path, role)).body as { items: object[] }).items.length;
    expect(await counted()).toBe(await listed());
    expect(await counted('protection-officer')).toBe(await listed('protection-officer'));
    expect(await counted()).toBeLessThan(await counted('protection-officer'));
  });
});

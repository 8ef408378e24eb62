import { newId } from '@homeward/kernel';
import { vouchedAsOfBefore } from '@homeward/testing';
import { GuardianSearch } from '../look-for-guardians/guardian-search';
import { aWoman, registrationUnderTest } from '../testing/registration-under-test';

interface View {
  version: number;
  familyId: string;
  guardians: { guardianId: string; kind: string; basis: string }[];
}

const child = {
  names: { family: 'Abebe', given: 'Selam' },
  dob: { value: '2018-02-03', precision: 'd' },
  relation: 'CHILD',
  phones: [],
};
const stranger = {
  names: { family: 'Haile', given: 'Girma' },
  sex: 1,
  dob: { value: '1985-06-12', precision: 'd' },
  phones: [],
};

describe('who answers for a child', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let protection: Awaited<ReturnType<typeof registration.as>>;
  let operationId: string;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    protection = await registration.as('protection-officer');
    operationId = await registration.openOperation();
  });
  afterAll(() => registration.close());

  const register = async (...people: object[]): Promise<string[]> => {
    const caseId = await registration.openCase(operationId);
    const ids: string[] = [];
    for (const person of people) ids.push(await registration.register(caseId, person));
    return ids;
  };
  const view = async (id: string): Promise<View> =>
    (await registration.officer.get(`/people/${id}`).expect(200)).body as View;
  /** As manifests last heard it. */
  const published = async (id: string): Promise<string[] | undefined> =>
    (await registration.published())
      .filter((m) => m.key === id && m.type === 'person.registered.v1')
      .map((m) => m.data as { guardianIds?: string[] })
      .at(-1)!.guardianIds;
  const aboutGuardians = async (id: string): Promise<string[]> =>
    (await registration.typesOf(id)).filter((t) => t.startsWith('guardianship.'));

  it('is the mother with whom it was registered, whoever came first', async () => {
    for (const order of [
      [{}, child],
      [child, {}],
    ]) {
      const ids = await register(...order);
      const [mother, daughter] = order[0] === child ? [ids[1]!, ids[0]!] : [ids[0]!, ids[1]!];
      expect((await view(daughter)).guardians).toEqual([{ guardianId: mother, kind: 'PARENT', basis: 'REGISTRATION' }]);
      expect(await published(daughter)).toEqual([mother]);
      expect(await published(mother)).toEqual([]);
      expect(await aboutGuardians(daughter)).toEqual(['guardianship.recorded.v1']);
    }
  });

  it('is nobody after a case of a stranger was linked, or a relation corrected', async () => {
    const [alone] = await register({ ...child, relation: 'HEAD' });
    const [man] = await register(stranger);
    const { caseId } = (await registration.officer.get(`/people/${man}`).expect(200)).body as { caseId: string };
    const { familyId } = await view(alone!);
    await registration.officer.post(`/families/${familyId}/link`).send({ caseId }).expect(200);
    expect(await published(alone!)).toEqual([]);
    const [, other] = await register(stranger, { ...child, relation: 'OTHER' });
    expect(await published(other!)).toEqual([]);
    const { personId: _, caseId: __, ...said } = { ...aWoman('', ''), ...child };
    const { version } = await view(other!);
    await registration.officer.put(`/people/${other}`).set('if-match', `"${version}"`).send(said).expect(200);
    expect(await published(other!)).toEqual([]);
  });

  it('is whom a birth certificate names, or protection, and no longer when that ends', async () => {
    const [alone] = await register({ ...child, relation: 'HEAD' });
    const [man] = await register(stranger);
    const say = (by = registration.officer, over: object = {}) =>
      by.post(`/people/${alone}/guardians`).send({ guardianId: man, kind: 'PARENT', ...over });
    const { body } = await say().expect(409);
    expect(body).toMatchObject({ broken: [{ name: 'guardianship-rests-on-a-paper-or-protection' }] });
    for (const number of ['', ' - ', '0', 'N/A', '\u2060']) {
      const paper = { documentId: newId(), kind: 'BIRTH', number };
      await registration.officer.post(`/people/${alone}/documents`).send(paper).expect(201);
      await say(registration.officer, { documentId: paper.documentId }).expect(409);
    }
    const documentId = newId();
    const paper = { documentId, kind: 'BIRTH', number: 'B 2041/17' };
    await registration.officer.post(`/people/${alone}/documents`).send(paper).expect(201);
    for (let i = 0; i < 2; i++)
      expect((await say(registration.officer, { documentId }).expect(200)).body).toMatchObject({
        guardians: [],
        namedGuardians: [{ guardianId: man, kind: 'PARENT', documentId }],
      });
    expect(await published(alone!)).toEqual([]);
    const second = await registration.as('registration-officer', 'another');
    expect((await say(second, { documentId }).expect(200)).body).toMatchObject({
      guardians: [{ guardianId: man, kind: 'PARENT', basis: 'PAPER' }],
      namedGuardians: [],
    });
    await registration.movement.post(`/people/${alone}/guardians`).send({}).expect(403);
    expect((await say(protection, { kind: 'CUSTOMARY_CAREGIVER' }).expect(200)).body).toMatchObject({
      guardians: [{ guardianId: man, kind: 'CUSTOMARY_CAREGIVER', basis: 'PROTECTION' }],
    });
    expect(await published(alone!)).toEqual([man]);
    for (let i = 0; i < 2; i++) await protection.post(`/people/${alone}/guardians/${man}/end`).expect(200);
    expect(await published(alone!)).toEqual([]);
    expect(await aboutGuardians(alone!)).toEqual([
      'guardianship.recorded.v1',
      'guardianship.recorded.v1',
      'guardianship.ended.v1',
    ]);
    await say(protection, { guardianId: newId() }).expect(404);
  });

  it('stands on a sheet: parents and kin of one case', async () => {
    const elsewhere = await registration.openOperation();
    const rows = [
      'Case No,Family Name,Given Names,Sex,Date of Birth,Relationship to head',
      'TST-1,Abebe,Worknesh,F,04/03/1990,Head',
      'TST-1,Abebe,Selam,F,30/02/2019,Daughter',
      'TST-1,Abebe,Dawit,M,03/02/2015,Nephew',
      'TST-1,Tadesse,Hanna,F,03/02/2012,Neighbour',
    ];
    const url = `/operations/${elsewhere}/imports`;
    const sent = await registration.officer.post(url).set('content-type', 'text/csv').send(rows.join('\n')).expect(201);
    const { importId } = sent.body as { importId: string };
    await registration.officer.post(`/imports/${importId}/commit`).expect(200);
    const { body } = await registration.officer.get(`/imports/${importId}/rows`).expect(200);
    const ids = (body as { items: { personId?: string }[] }).items.flatMap((r) => r.personId ?? []);
    const [mother, ...children] = ids;
    const kinds = await Promise.all(children.map(async (id) => (await view(id)).guardians.map((g) => g.kind)));
    expect(kinds).toEqual([['PARENT'], ['KIN'], []]);
    expect(await published(children[0]!)).toEqual([mother]);
  });

  it('is looked for once in cases of before', async () => {
    const [mother, daughter] = await register({}, child);
    await registration.db.$executeRawUnsafe(
      `UPDATE person SET state = state - 'guardians' - 'recordedAt' WHERE id = ANY($1::uuid[])`,
      [mother, daughter],
    );
    await vouchedAsOfBefore(registration.db, 'person');
    expect(await registration.app.get(GuardianSearch).run()).toBe(2);
    expect([await published(mother!), await published(daughter!)]).toEqual([[], [mother]]);
    expect(await registration.app.get(GuardianSearch).run()).toBe(0);
  });

  it('is the record that stays, when a mother was registered twice', async () => {
    const elsewhere = await registration.openOperation();
    const caseId = await registration.openCase(elsewhere);
    const [first, daughter] = [await registration.register(caseId), await registration.register(caseId, child)];
    const second = await registration.register(await registration.openCase(elsewhere));
    const { body } = await registration.officer.get(`/duplicates?operationId=${elsewhere}`).expect(200);
    const [{ pairId }] = (body as { items: [{ pairId: string }] }).items;
    const answer = registration.officer.post(`/duplicates/${pairId}/resolution`).set('if-match', '"1"');
    const documentId = newId();
    const birth = { documentId, kind: 'BIRTH', number: 'B-77812', bearers: [daughter] };
    await registration.officer.post(`/people/${daughter}/documents`).send(birth).expect(201);
    const paper = { guardianId: first, kind: 'LEGAL_GUARDIAN', documentId };
    await registration.officer.post(`/people/${daughter}/guardians`).send(paper).expect(200);
    await answer.send({ outcome: 'same', keep: second }).expect(200);
    expect(first).not.toBe(second);
    expect(await published(daughter)).toEqual([second]);
    const waits = async () =>
      ((await registration.officer.get(`/people/${daughter}`)).body as { namedGuardians: object[] }).namedGuardians;
    expect(await waits()).toMatchObject([{ guardianId: second, kind: 'LEGAL_GUARDIAN', documentId }]);
    const reopening = registration.officer.post(`/duplicates/${pairId}/reopening`).set('if-match', '"2"');
    await reopening.send({ because: 'PRESSED_BY_MISTAKE' }).expect(200);
    expect(await published(daughter)).toEqual([first]);
    expect(await waits()).toMatchObject([{ guardianId: first, kind: 'LEGAL_GUARDIAN', documentId }]);
  });
});

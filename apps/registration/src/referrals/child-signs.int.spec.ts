import { RelationsSending } from '../look-for-guardians/relations-sending';
import { aWoman, registrationUnderTest } from '../testing/registration-under-test';

interface View {
  version: number;
  familyId: string;
  caseId: string;
  guardians: object[];
}

const child = {
  names: { family: 'Abebe', given: 'Selam' },
  dob: { value: '2018-02-03', precision: 'd' },
  relation: 'CHILD',
  phones: [],
};
const man = {
  names: { family: 'Haile', given: 'Girma' },
  sex: 1,
  dob: { value: '1985-06-12', precision: 'd' },
  relation: 'OTHER',
  phones: [],
};

describe('the sign that a child is alone', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  beforeAll(async () => {
    registration = await registrationUnderTest();
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
  const signsOf = async (id: string): Promise<string[]> => {
    const protection = await registration.as('protection-officer');
    const { body } = await protection.get(`/referrals/protection?operationId=${operationId}&limit=200`).expect(200);
    const { items } = body as { items: { personId: string; signs: string[] }[] };
    return items.filter((i) => i.personId === id).flatMap((i) => i.signs);
  };
  const relations = async (id: string): Promise<object[] | undefined> =>
    (await registration.published())
      .filter((m) => m.key === id && m.type === 'person.registered.v1')
      .map((m) => m.data as { relations?: object[] })
      .at(-1)!.relations;
  const correct = async (id: string, over: object): Promise<void> => {
    const { personId: _, caseId: __, ...said } = aWoman('', '');
    const { version } = await view(id);
    await registration.officer
      .put(`/people/${id}`)
      .set('if-match', `"${version}"`)
      .send({ ...said, ...over })
      .expect(200);
  };

  it('is raised at the desk as by a sheet, once, and linking an adult does not lift it', async () => {
    const [alone] = await register({ ...child, relation: 'HEAD' });
    expect(await signsOf(alone!)).toEqual(['NO_ADULT_IN_FAMILY']);
    const [stranger] = await register(man);
    const { familyId } = await view(alone!);
    const { caseId } = await view(stranger!);
    await registration.officer.post(`/families/${familyId}/link`).send({ caseId }).expect(200);
    await correct(alone!, { ...child, relation: 'CHILD' });
    expect(await signsOf(alone!)).toEqual(['NO_ADULT_IN_FAMILY']);
    expect(await relations(alone!)).toEqual([]);
    const { caseId: own } = await view(alone!);
    const cousin = await registration.register(own, { ...child, names: { given: 'Dawit' }, relation: 'NIECE_NEPHEW' });
    expect(await signsOf(cousin)).toEqual(['CHILD_NOT_WITH_PARENT']);
  });

  it('is not raised of a child with its mother, whoever came first, nor of an adult', async () => {
    const [mother, daughter] = await register({}, child);
    const [son, father] = await register(child, {});
    const all = await Promise.all([mother, daughter, father].map((id) => signsOf(id!)));
    expect(all).toEqual([[], [], []]);
    expect(await signsOf(son!)).toEqual(['NO_ADULT_IN_FAMILY']); // nobody knew of the other one yet
    await registration.officer.post(`/people/${son}/guardians/${father}/end`).expect(200);
    expect(await signsOf(son!)).toEqual(['NO_ADULT_IN_FAMILY', 'CHILD_NOT_WITH_PARENT']);
    expect(await relations(daughter!)).toEqual([{ personId: mother, kind: 'PARENT', basis: 'REGISTRATION' }]);
  });

  it('is raised of the children of somebody whose birthday makes a child of them, and of that one', async () => {
    const [mother, daughter] = await register({}, child);
    await correct(mother!, { dob: { value: '2010-03-04', precision: 'd' } });
    expect(await signsOf(daughter!)).toEqual(['NO_ADULT_IN_FAMILY']);
    expect(await signsOf(mother!)).toEqual(['NO_ADULT_IN_FAMILY']);
    expect(await relations(daughter!)).toEqual([]);
  });

  it('is raised where the parent turns out to be a child at the moment at which the child is corrected', async () => {
    const [mother, daughter] = await register({}, child);
    let corrected = Promise.resolve();
    const sql = `UPDATE person SET state = jsonb_set(state, '{ageBand}', $2::jsonb) WHERE id = $1::uuid`;
    await registration.db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(sql, mother, '"CHILD"');
      corrected = correct(daughter!, { ...child, names: { given: 'Hana' } });
      await tx.$queryRawUnsafe('SELECT pg_sleep(1)::text'); // the correction is under way
    });
    await corrected;
    expect(await signsOf(daughter!)).toHaveLength(1);
    await registration.db.$executeRawUnsafe(sql, mother, '"ADULT"'); // as its head says
  });

  it('is raised where a relation was corrected, and not lifted by correcting it back', async () => {
    const [head, daughter] = await register({}, child);
    await correct(head!, { relation: 'OTHER' });
    expect(await relations(daughter!)).toEqual([]);
    await correct(head!, {});
    expect(await relations(daughter!)).toEqual([]);
    expect(await signsOf(daughter!)).toEqual(['CHILD_NOT_WITH_PARENT']);
  });

  it('is raised where the one taken for a parent is said to be none, from either side', async () => {
    for (const kind of ['UNRELATED_ADULT', 'STEP_PARENT', 'SIBLING', 'AUNT_UNCLE', 'CAREGIVER']) {
      const [head, daughter] = await register({}, child);
      const { familyId } = await view(daughter!);
      const said = { personId: head, kind, toPersonId: daughter };
      for (let i = 0; i < 2; i++)
        await registration.officer.post(`/families/${familyId}/relationships`).send(said).expect(200);
      expect([kind, await signsOf(daughter!)]).toEqual([kind, ['CHILD_NOT_WITH_PARENT']]);
    }
    const [head, daughter] = await register({}, child);
    const { familyId } = await view(daughter!);
    const said = { personId: daughter, kind: 'UNRELATED_ADULT', toPersonId: head };
    await registration.officer.post(`/families/${familyId}/relationships`).send(said).expect(200);
    expect(await relations(daughter!)).toEqual([{ personId: head, kind: 'UNRELATED', basis: 'STATED' }]);
    expect(await signsOf(daughter!)).toEqual(['CHILD_NOT_WITH_PARENT']);
  });

  it('is raised where two say the first thing of a family at once', async () => {
    const [head, one, two] = await register({}, child, { ...child, names: { given: 'Hana' } });
    const { familyId } = await view(head!);
    const say = (toPersonId: string) => {
      const said = { personId: head, kind: 'UNRELATED_ADULT', toPersonId };
      return registration.officer.post(`/families/${familyId}/relationships`).send(said).expect(200);
    };
    await Promise.all([say(one!), say(two!)]);
    expect(await Promise.all([one!, two!].map(signsOf))).toEqual([
      ['CHILD_NOT_WITH_PARENT'],
      ['CHILD_NOT_WITH_PARENT'],
    ]);
  });

  it('is raised again when who answers for the child does so no longer', async () => {
    const [alone, adult] = await register({ ...child, relation: 'HEAD' }, man);
    const protection = await registration.as('protection-officer');
    const url = `/people/${alone}/guardians`;
    await protection.post(url).send({ guardianId: adult, kind: 'CUSTOMARY_CAREGIVER' }).expect(200);
    expect(await relations(alone!)).toEqual([{ personId: adult, kind: 'CUSTOMARY_CAREGIVER', basis: 'PROTECTION' }]);
    for (let i = 0; i < 2; i++) await registration.officer.post(`${url}/${adult}/end`).expect(200);
    expect(await signsOf(alone!)).toEqual(['NO_ADULT_IN_FAMILY', 'CHILD_NOT_WITH_PARENT']);
  });

  /** Two records are found to be of one person. */
  const merge = async (keep: string): Promise<void> => {
    const { body } = await registration.officer.get(`/duplicates?operationId=${operationId}&limit=200`).expect(200);
    const { items } = body as { items: { pairId: string }[] };
    const { pairId } = items.find((i) => JSON.stringify(i).includes(keep))!;
    const answer = registration.officer.post(`/duplicates/${pairId}/resolution`).set('if-match', '"1"');
    await answer.send({ outcome: 'same', keep }).expect(200);
  };
  const known = (given: string) => ({ names: { family: 'Kebede', given }, phones: [] });

  it('is raised where the record of a parent was merged into that of a child', async () => {
    const [, daughter] = await register(known('Almaz'), child);
    const [second] = await register(known('Almaz'));
    await correct(second!, { ...known('Almaz'), dob: { value: '2010-03-04', precision: 'd' } });
    expect(await signsOf(daughter!)).toEqual([]);
    await merge(second!);
    expect(await relations(daughter!)).toEqual([{ personId: second, kind: 'PARENT', basis: 'REGISTRATION' }]);
    expect(await signsOf(daughter!)).toHaveLength(1);
  });

  it('is not raised where a caregiver of another family was registered twice: the record that stays answers for the child', async () => {
    const [alone] = await register({ ...child, relation: 'HEAD' });
    const [first] = await register(known('Tigist'));
    const protection = await registration.as('protection-officer');
    const guardian = { guardianId: first, kind: 'CUSTOMARY_CAREGIVER' };
    await protection.post(`/people/${alone}/guardians`).send(guardian).expect(200);
    const [second] = await register(known('Tigist'));
    await merge(second!);
    expect(await relations(alone!)).toEqual([{ personId: second, kind: 'CUSTOMARY_CAREGIVER', basis: 'PROTECTION' }]);
    expect(await signsOf(alone!)).toEqual(['NO_ADULT_IN_FAMILY']);
  });

  it('is raised by a sheet once', async () => {
    const rows = [
      'Case No,Family Name,Given Names,Sex,Date of Birth,Relationship to head',
      'TST-1,Abebe,Worknesh,F,04/03/1990,Head',
      'TST-1,Abebe,Dawit,M,03/02/2015,Nephew',
      'TST-2,Tadesse,Hanna,F,03/02/2012,Head',
    ];
    const url = `/operations/${operationId}/imports`;
    const sent = await registration.officer.post(url).set('content-type', 'text/csv').send(rows.join('\n')).expect(201);
    const { importId } = sent.body as { importId: string };
    await registration.officer.post(`/imports/${importId}/commit`).expect(200);
    const { body } = await registration.officer.get(`/imports/${importId}/rows`).expect(200);
    const ids = (body as { items: { personId?: string }[] }).items.flatMap((r) => r.personId ?? []);
    expect(await Promise.all(ids.map(signsOf))).toEqual([[], ['CHILD_NOT_WITH_PARENT'], ['NO_ADULT_IN_FAMILY']]);
  });

  it('follows children of before, of whom relations are published once after the start', async () => {
    const sending = registration.app.get(RelationsSending);
    await sending.run();
    const [mother, daughter] = await register({}, child);
    const before = (await registration.typesOf(daughter!)).length;
    expect(await sending.run()).toBe(1);
    expect((await registration.typesOf(daughter!)).length).toBe(before + 1);
    expect(await relations(daughter!)).toEqual([{ personId: mother, kind: 'PARENT', basis: 'REGISTRATION' }]);
    expect(await sending.run()).toBe(0);
  });
});

import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { ready } from '../testing/a-ready-person';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

const [before, since] = ['2026-11-30T08:00:00Z', '2027-01-01T08:00:00Z'];

describe('records of one person, of which a list has the last', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  let [first, gone, kept, flightId] = ['', '', '', ''];
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  beforeEach(async () => {
    [first, gone, kept] = [newId(), newId(), newId()];
    const familyId = newId();
    for (const personId of [first, gone]) await readyTraveller(service, { personId, familyId: newId(), operationId });
    await readyTraveller(service, { personId: kept, familyId, operationId });
    flightId = await aFrozenFlightWith(service, operationId, { personId: kept, familyId });
  });
  afterAll(() => service.close());

  const no = (personId: string, withdrawnAt = since) =>
    service.receive('consent.withdrawn.v1', personId, { personId, consentId: newId(), purpose: 'RETURN', withdrawnAt });
  const merge = (personId = gone, into = kept) => service.receive('person.merged.v1', personId, { personId, into });
  const undo = () => service.receive('person.unmerged.v1', gone, { personId: gone, from: kept });
  const hold = (personId: string, cleared = false) =>
    service.receive('protection.assessed.v1', personId, {
      personId,
      ...ready.protection!,
      embassyBlocked: !cleared,
      cleared,
    });
  const unfit = (personId: string) =>
    service.receive('medical.decided.v1', personId, { personId, decision: 'UNFIT', needs: ['WCHC'], escort: 'NURSE' });
  const standing = async () => {
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/list/passengers/${kept}`).expect(200);
    return (body as { standing: string }).standing;
  };
  const blockers = async (): Promise<string[]> => {
    const officer = await service.as('movement-officer');
    const { body } = await officer.get(`/flights/${flightId}/readiness?limit=10`).expect(200);
    return (body as { items: { blockers: { code: string }[] }[] }).items.flatMap((p) => p.blockers.map((b) => b.code));
  };

  it.each<[string, () => (() => Promise<unknown>)[]]>([
    ['under the one that goes, before the merge', () => [() => no(gone), () => merge()]],
    ['under the one that goes, after it', () => [() => merge(), () => no(gone)]],
    ['under the one that stays, after it', () => [() => merge(), () => no(kept)]],
    ['under the first of three', () => [() => merge(first, gone), () => merge(), () => no(first)]],
    [
      'under the first of three, merged from the last to the first',
      () => [() => merge(), () => merge(first, gone), () => no(first)],
    ],
    ['under the first of three, before the merges', () => [() => no(first), () => merge(first, gone), () => merge()]],
  ])('take a no along: %s', async (_, deeds) => {
    for (const deed of deeds()) await deed();
    expect(await standing()).toBe('OUT');
  });

  it('leave a yes that was said after the no', async () => {
    await no(gone, before);
    await merge();
    expect(await standing()).toBe('LISTED');
  });

  it('keep a no once the merge is undone, and are two from then on', async () => {
    await merge();
    await no(kept);
    await undo();
    expect(await standing()).toBe('OUT');
  });

  it('do not take along what is said under the other one once the merge is undone', async () => {
    await merge();
    await undo();
    await no(gone);
    await hold(gone);
    expect([await standing(), await blockers()]).toEqual(['LISTED', []]);
  });

  it.each<[string, () => (() => Promise<unknown>)[]]>([
    ['before the merge', () => [() => hold(gone), () => merge()]],
    ['after it', () => [() => merge(), () => hold(gone)]],
    ['under the first of three', () => [() => merge(first, gone), () => merge(), () => hold(first)]],
    ['under the first of three, before the merges', () => [() => hold(first), () => merge(first, gone), () => merge()]],
  ])('are held by what protection says: %s', async (_, deeds) => {
    for (const deed of deeds()) await deed();
    expect(await blockers()).toEqual(['ASK']);
  });

  it('are unfit by what a clinician decided under the first of three', async () => {
    await unfit(first);
    await merge(first, gone);
    await merge();
    expect(await blockers()).toEqual(['ASK']);
    await undo();
    expect(await blockers()).toEqual([]);
  });
});

import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import type { ListSummary } from '../passenger-list/list-summary.view';
import type { StepPreview } from '../preview-step/preview-step.view';
import { openDatabase } from '../storage/prisma';
import { aFlightWithOneAboard, ownersSay } from '../testing/a-closed-flight';
import { cabinCounted } from '../testing/cabin-counted';
import { justSeen } from '../testing/seen-before';

jest.setTimeout(30_000); // each test plays a day

describe('three numbers before the aircraft doors close', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const post = async (url: string, body: object, subject?: string) => {
    const answer = await (await service.as('embarkation-officer', subject)).post(url).send(body);
    const { broken = [] } = answer.body as { broken?: { name: string }[] };
    return { status: answer.status, list: answer.body as ListSummary, rules: broken.map((b) => b.name) };
  };
  const count = (url: string, heads: number, subject?: string) =>
    post(`${url}/cabin-counts`, { countId: newId(), heads }, subject);
  const close = async (url: string) => post(`${url}/doors-closing`, await justSeen(service, `${url}/doors-closing`));
  const preview = async (url: string) =>
    (await (await service.as('embarkation-officer')).get(`${url}/doors-closing`).expect(200)).body as StepPreview;

  it('differ by a stranger, who leaves, and by a person who is not found, who is off the list', async () => {
    const { url, personId } = await aFlightWithOneAboard(service);
    ownersSay(service);
    const different = (await count(url, 2, 'first')).list;
    expect(different.numbers).toMatchObject({
      gate: 1,
      cabin: 2,
      list: 1,
      countedBy: 'first',
      difference: { heads: 2 },
    });
    const refused = ['cabin-count-agrees', 'differences-are-resolved-person-by-person'];
    expect((await close(url)).rules).toEqual(refused);
    // Another number is on record beside the first, and closes nothing.
    expect((await count(url, 1, 'second')).list.cabinCounts.map((c) => [c.heads, c.by])).toEqual([
      [1, 'crew'],
      [2, 'first'],
      [1, 'second'],
    ]);
    expect((await close(url)).rules).toEqual([refused[1]]);

    const [extra, missing] = [newId(), newId()];
    const find = (body: object) => post(`${url}/cabin-findings`, body, 'second');
    const end = (findingId: string, how: string) => post(`${url}/cabin-findings/${findingId}/end`, { how }, 'second');
    expect((await find({ findingId: newId(), what: 'NOT_ON_LIST', code: 'NOBODY' })).rules).toEqual([
      'codes-in-the-cabin-are-known',
    ]);
    expect((await find({ findingId: extra, what: 'NOT_ON_LIST' })).status).toBe(200);
    expect((await find({ findingId: missing, what: 'NOT_IN_CABIN', code: personId })).status).toBe(200);
    expect(await preview(url)).toMatchObject({
      numbers: { gate: 1, list: 1 },
      differ: [{ personId, why: 'NOT_IN_CABIN', familyName: expect.stringMatching(/./) as string }],
      strangers: 1,
    });
    expect((await end(extra, 'BOARDED')).rules).toEqual(['who-was-too-many-boards-by-a-scan']);
    expect((await end(extra, 'LEFT')).status).toBe(200);
    expect((await end(missing, 'OFFLOADED')).list).toMatchObject({
      toLeaveCabin: [],
      counts: { boarded: 0 },
      cabinFindings: [
        { what: 'NOT_ON_LIST', how: 'LEFT', by: 'second', endedBy: 'second' },
        { what: 'NOT_IN_CABIN', personId, how: 'OFFLOADED' },
      ],
    });
    expect((await end(newId(), 'LEFT')).status).toBe(404);
  });

  it('differ by a wrong count, which another person puts right', async () => {
    const { url } = await aFlightWithOneAboard(service);
    ownersSay(service);
    await count(url, 2, 'first');
    expect((await post(`${url}/cabin-findings`, { findingId: newId(), what: 'MISCOUNTED' }, 'first')).status).toBe(200);
    await count(url, 1, 'first');
    expect((await close(url)).rules).toEqual(['differences-are-resolved-person-by-person']);
    await count(url, 1, 'second');
    expect((await close(url)).status).toBe(200);
  });

  it('are nothing that whoever does not work at the gate may write', async () => {
    const { url } = await aFlightWithOneAboard(service);
    const clerk = await service.as('reception-officer');
    await clerk.post(`${url}/cabin-counts`).send({ heads: 1 }).expect(403);
    await clerk.post(`${url}/cabin-findings`).send({ findingId: newId(), what: 'NOT_ON_LIST' }).expect(403);
    await clerk.post(`${url}/cabin-findings/${newId()}/end`).send({ how: 'LEFT' }).expect(403);
  });

  it('are void once somebody says no, and doors that closed on them keep the count', async () => {
    const { url, personId } = await aFlightWithOneAboard(service);
    ownersSay(service);
    await cabinCounted(service, url);
    await post(`${url}/scans`, { scanId: newId(), code: personId, asked: true, answer: 'no', device: 'G1' });
    expect((await close(url)).rules).toContain('cabin-is-counted-after-the-last-movement');
  });
});

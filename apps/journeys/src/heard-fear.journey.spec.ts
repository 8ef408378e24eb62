import path from 'node:path';
import { newId } from '@homeward/kernel';
import { Api, until } from './api';
import { readSample } from './sample';
import { openBoarding, openCharter, registerReadyPerson } from './steps/small-case';
import { platformUnderTest } from './testing/platform-under-test';

const sample = readSample(path.resolve(__dirname, '../../../samples/small'));
const scanning = '2026-12-09T07:15:00Z';
const desks = ['return-counsellor', 'clinician', 'embarkation-officer', 'reception-officer'];

interface Readiness {
  personId: string;
  blockers: { code: string }[];
}

/** From the desk that hears it, through protection, to the list and the boarding gate. */
describe('fear, wherever somebody spoke of it', () => {
  let platform: Awaited<ReturnType<typeof platformUnderTest>>;
  let api: Api;
  beforeAll(async () => {
    platform = await platformUnderTest();
    api = new Api(platform.url, platform.password);
  }, 240_000);
  afterAll(() => platform?.stop(), 60_000);

  it('in a talk, at a visit, at the gate, on arrival or with a no: protection is asked first, and nothing says why', async () => {
    const world = await openCharter(api, sample);
    const people = [];
    for (const given of [...desks, 'No'])
      people.push(await registerReadyPerson(world, { family: 'Afraid', given: given.slice(0, 6) }));
    await openBoarding(world, people);
    const ids = people.map((p) => p.personId);
    for (const [i, desk] of desks.entries()) {
      const body = { concernId: newId(), kind: 'FEAR_OF_RETURN', words: 'They wait for him there.', heardAt: 'desk' };
      await api.call(desk, 'POST', `protection/people/${ids[i]}/concerns`, { at: scanning, body });
    }
    const no = { reason: 'W-ASYLUM', channel: 'IN_PERSON' };
    const withdrawals = `consent/people/${ids.at(-1)}/withdrawals`;
    await api.call('return-counsellor', 'POST', withdrawals, { at: scanning, body: no });
    for (const personId of ids) {
      const { blockers } = await until('protection has to be asked', async () => {
        const url = `manifests/flights/${world.flightId}/readiness`;
        const { items } = await api.call<{ items: Readiness[] }>('movement-officer', 'GET', url);
        return items.find((p) => p.personId === personId && p.blockers.some((b) => b.code === 'ASK'));
      });
      expect(JSON.stringify(blockers)).not.toMatch(/fear|asylum/i);
      const scan = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
      const gate = `manifests/flights/${world.flightId}/scans`;
      expect((await api.ask('embarkation-officer', 'POST', gate, { at: scanning, body: scan })).status).toBe(409);
      const file = `protection/people/${personId}/file`;
      expect(await api.call('protection-officer', 'GET', file)).toMatchObject({ embassyBlocked: true, cleared: false });
    }
    const queue = `protection/concerns?operationId=${world.operationId}&limit=200`;
    const { items } = await api.call<{ items: { personId: string }[] }>('protection-officer', 'GET', queue);
    expect(items.map((c) => c.personId).sort()).toEqual([...ids].sort());
  }, 240_000);
});

import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import type { Role } from '@homeward/access';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFlightWithOneAboard, flightDeskAgrees, ownersSay } from '../testing/a-closed-flight';
import { justSeen } from '../testing/seen-before';
import { AskOwners } from './ask-owners';
import { ComparePapers } from './compare-papers';

jest.setTimeout(30_000); // each test plays a day

describe('a paper list, while consent does not answer', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const post = async (role: Role, url: string, body: object = {}, subject: string = role) => {
    const answer = await (await service.as(role, subject)).post(url).send(body);
    const { broken = [] } = answer.body as { broken?: { name: string }[] };
    return { status: answer.status, body: answer.body as { phase: string }, rules: broken.map((b) => b.name) };
  };
  /** As somebody who has just seen what follows. */
  const taking = async (path: string, body: object = {}) =>
    post('embarkation-officer', path, { ...body, ...(await justSeen(service, path)) });
  const away = () => {
    flightDeskAgrees(service);
    jest.spyOn(service.app.get(AskOwners), 'ask').mockResolvedValue(undefined);
  };

  /** The aircraft doors close on the word of two people. */
  const closedOnPaper = async () => {
    const flight = await aFlightWithOneAboard(service);
    const { personId, url } = flight;
    away();
    const asked = [{ personId, serial: `ABC-${personId.slice(-12)}` }];
    const close = () => taking(`${url}/doors-closing`, { paper: { first: '17', second: '18' } });
    const vouch = (role: Role, subject?: string) => post(role, `${url}/paper-lists`, { asked }, subject);
    const needed = ['paper-path-needs-two-people', 'everyone-aboard-was-asked-on-paper'];
    expect((await close()).rules).toEqual(needed); // two numbers that one person types
    expect((await vouch('embarkation-officer')).status).toBe(200);
    expect((await close()).rules).toEqual(needed);
    expect((await vouch('embarkation-officer', 'somebody-else')).status).toBe(200);
    expect((await close()).rules).toEqual(needed);
    expect((await vouch('duty-officer')).status).toBe(200);
    expect(await close()).toMatchObject({ status: 200, body: { phase: 'CLOSED', paperComparison: 'DUE' } });
    return flight;
  };
  const listOf = async (url: string) => (await (await service.as('duty-officer')).get(`${url}/list`)).body as object;

  it('needs two people, each signed in, and opens the doors when consent comes back with a no', async () => {
    const { personId, url } = await closedOnPaper();
    ownersSay(service, personId);
    expect((await taking(`${url}/departure`)).rules).toContain('no-after-the-doors-is-resolved-before-departure');
    expect(await listOf(url)).toMatchObject({
      phase: 'FROZEN',
      noesAfterDoors: [{ personId, onPaper: true, open: true }],
      toLeaveCabin: [personId],
    });
  });

  it('raises an alarm by name when the aircraft has left on it', async () => {
    const { personId, url, flightId } = await closedOnPaper();
    expect((await taking(`${url}/departure`)).status).toBe(200);
    expect(await listOf(url)).toMatchObject({ noesAfterDoors: [], paperComparison: 'DUE' });
    ownersSay(service, personId);
    await service.app.get(ComparePapers).all();
    expect(await listOf(url)).toMatchObject({
      phase: 'DEPARTED',
      paperComparison: 'DONE',
      noesAfterDoors: [{ personId, said: 'AFTER_DEPARTURE', onPaper: true }],
    });
    const alarm = (await service.published()).find(
      (m) => m.type === 'passenger.no-after-doors.v1' && m.key === flightId,
    );
    expect(alarm!.data).toMatchObject({ personId, departed: true, onPaper: true });
  });

  it('names no paper that stood for somebody on another flight', async () => {
    const [one, other] = [await aFlightWithOneAboard(service), await aFlightWithOneAboard(service)];
    const vouch = ({ url, personId }: typeof one, serial: string) =>
      post('duty-officer', `${url}/paper-lists`, { asked: [{ personId, serial }] });
    expect((await vouch(one, 'XY-77')).status).toBe(200);
    expect((await vouch(other, 'xy77')).rules).toEqual(['one-paper-is-of-one-family']);
    expect((await vouch(other, 'XY-78')).status).toBe(200);
    expect((await vouch(one, 'XY-77')).status).toBe(200);
  });

  it('does not outweigh a no that has come since, and names nobody who is off the list', async () => {
    const { personId, url } = await aFlightWithOneAboard(service);
    away();
    const asked = [{ personId, serial: 'ZZ-19' }];
    const vouch = (role: Role) => post(role, `${url}/paper-lists`, { asked });
    for (const role of ['embarkation-officer', 'duty-officer'] as const) expect((await vouch(role)).status).toBe(200);
    const no = { personId, consentId: newId(), purpose: 'RETURN', withdrawnAt: '2026-12-09T06:46:00Z' };
    await service.receive('consent.withdrawn.v1', personId, no);
    expect((await taking(`${url}/doors-closing`, { paper: {} })).rules).toContain('who-is-off-has-left-the-cabin');
    expect((await vouch('duty-officer')).rules).toEqual(['paper-names-everyone-aboard']);
    expect(await listOf(url)).toMatchObject({ phase: 'FROZEN', toLeaveCabin: [personId] });
  });

  it('does not close the doors on somebody of whom a message waits that could not be read', async () => {
    const { personId, url } = await aFlightWithOneAboard(service);
    away();
    const asked = [{ personId, serial: 'ZZ-20' }];
    for (const role of ['embarkation-officer', 'duty-officer'] as const)
      expect((await post(role, `${url}/paper-lists`, { asked })).status).toBe(200);
    await service.receive('consent.withdrawn.v1', personId, { personId, purpose: 'RETURN' });
    expect((await taking(`${url}/doors-closing`, { paper: {} })).rules).toEqual([
      'what-is-said-of-everyone-aboard-is-read',
    ]);
  });

  it('is nothing that one person can send with made-up names', async () => {
    const { personId, url } = await aFlightWithOneAboard(service);
    away();
    for (const asked of [[], [{ personId, serial: ' ' }], [{ personId: 'p', serial: 'ABC-1' }]])
      expect([400, 409]).toContain((await post('embarkation-officer', `${url}/paper-lists`, { asked })).status);
    expect((await post('reception-officer', `${url}/paper-lists`, { asked: [] })).status).toBe(403);
  });
});

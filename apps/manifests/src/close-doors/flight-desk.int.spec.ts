import type { Role } from '@homeward/access';
import { testService } from '@homeward/testing';
import type { FlightNow } from '../commands/vouch-for-flight';
import { ManifestsModule } from '../manifests.module';
import type { Flight } from '../model/traveller';
import { getFlight } from '../storage/flights';
import { openDatabase, type Database } from '../storage/prisma';
import { cabinCounted } from '../testing/cabin-counted';
import { aClosedFlight, aFlightWithOneAboard, ownersSay } from '../testing/a-closed-flight';
import { justSeen } from '../testing/seen-before';
import { AskFlight } from './ask-flight';

jest.setTimeout(30_000); // each test plays a day

describe('what the flight desk has recorded, and manifests has not heard yet', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const post = async (role: Role, url: string, body: object = {}) => {
    const answer = await (await service.as(role)).post(url).send(body);
    const { broken = [] } = answer.body as { broken?: { name: string }[] };
    return { status: answer.status, rules: broken.map((b) => b.name) };
  };
  /** As somebody who has just seen what follows. */
  const taking = async (path: string, body: object = {}) =>
    post('embarkation-officer', path, { ...body, ...(await justSeen(service, path)) });
  const close = (url: string) => taking(`${url}/doors-closing`);
  const depart = (url: string) => taking(`${url}/departure`);
  const phase = async (url: string) =>
    ((await (await service.as('duty-officer')).get(`${url}/list`)).body as { phase: string }).phase;
  /** What the desk says, one question after the other: the flight as it is listed but for this, or nothing. */
  const deskSays = (...said: (Partial<Flight> | 'nobody answers' | 'not believed')[]) => {
    const asked = jest.spyOn(service.app.get(AskFlight), 'ask');
    for (const one of said)
      asked.mockImplementationOnce(async (flightId): Promise<FlightNow | undefined> => {
        if (one === 'nobody answers') return undefined;
        return one === 'not believed'
          ? {}
          : { plan: { ...(await getFlight(service.db as Database, flightId)), ...one }, goBy: 'who-decides' };
      });
  };
  const aFlight = async () => {
    const { url } = await aFlightWithOneAboard(service);
    ownersSay(service);
    return url;
  };
  const noGo: Partial<Flight> = { go: 'NO_GO' };
  const calledOff: Partial<Flight> = { stage: 'CANCELLED' };
  const noLeave: Partial<Flight> = { leave: undefined };

  it('keeps the aircraft doors open', async () => {
    const url = await aFlight();
    for (const [said, rule] of [
      [noGo, 'departure-follows-a-go'],
      [calledOff, 'only-a-flight-that-goes-is-boarded'],
      [noLeave, 'every-permit-holds-as-it-leaves'],
      ['not believed', 'the-flight-is-as-its-desk-wrote-it'],
    ] as const) {
      deskSays(said);
      expect((await close(url)).rules).toContain(rule);
    }
    expect(await phase(url)).toBe('FROZEN');
  });

  it('opens them again where it was recorded while they closed', async () => {
    const url = await aFlight();
    deskSays({}, noGo);
    expect(await close(url)).toEqual({ status: 409, rules: ['departure-follows-a-go'] });
    expect(await phase(url)).toBe('FROZEN');
    expect((await close(url)).rules).toEqual(['cabin-is-counted-after-the-last-movement']);
    await cabinCounted(service, url);
    expect((await close(url)).status).toBe(200);
  });

  it('lets nothing depart', async () => {
    const { url } = await aClosedFlight(service);
    for (const [said, rule] of [
      [noGo, 'departure-follows-a-go'],
      [calledOff, 'a-flight-called-off-does-not-depart'],
      [noLeave, 'every-permit-holds-as-it-leaves'],
    ] as const) {
      deskSays(said);
      expect(await depart(url)).toEqual({ status: 409, rules: [rule] });
    }
    expect((await depart(url)).status).toBe(200);
  });

  it('may be out of reach: then two people vouch for the flight, to close and to depart', async () => {
    const url = await aFlight();
    const away = () => jest.spyOn(service.app.get(AskFlight), 'ask').mockResolvedValue(undefined);
    away();
    const vouch = (role: Role, serial = 'GO-17') => post(role, `${url}/flight-vouchings`, { serial });
    const needed = { status: 409, rules: ['two-people-vouch-while-the-flight-desk-is-away'] };
    expect(await close(url)).toEqual(needed);
    expect((await vouch('embarkation-officer')).status).toBe(200);
    expect((await vouch('duty-officer', ' ')).status).toBe(400);
    expect((await vouch('reception-officer')).status).toBe(403);
    expect(await close(url)).toEqual(needed);
    expect((await vouch('duty-officer')).status).toBe(200);
    expect((await close(url)).status).toBe(200);
    expect((await depart(url)).status).toBe(200);
    expect((await vouch('duty-officer')).rules).toEqual(['flights-are-vouched-for-before-they-leave']);
  });

  it('is asked for again when the flight desk goes after the doors have closed', async () => {
    const { url, flightId } = await aClosedFlight(service);
    jest.spyOn(service.app.get(AskFlight), 'ask').mockResolvedValue(undefined);
    const vouch = (role: Role) => post(role, `${url}/flight-vouchings`, { serial: 'GO-17' });
    for (const role of ['embarkation-officer', 'duty-officer'] as const) await vouch(role);
    const plan = await getFlight(service.db as Database, flightId);
    await service.receive('flight.planned.v1', flightId, plan); // something new is known of the flight
    expect((await depart(url)).rules).toEqual(['two-people-vouch-while-the-flight-desk-is-away']);
    for (const role of ['embarkation-officer', 'duty-officer'] as const) await vouch(role);
    expect((await depart(url)).status).toBe(200);
  });
});

import { newId } from '@homeward/kernel';
import type { testService } from '@homeward/testing';
import { AskFlight } from '../close-doors/ask-flight';
import { AskOwners } from '../close-doors/ask-owners';
import { stages } from '../model/passenger-list';
import type { ListSummary } from '../passenger-list/list-summary.view';
import { getFlight } from '../storage/flights';
import type { Database } from '../storage/prisma';
import { aFlight, aJourney, ready } from './a-ready-person';
import { birthdays, needs, people, type Name, type Truth } from './any-order-people';
import { EscortDeeds } from './escort-deeds';
import { aFrozenFlightWith } from './frozen-flight';
import { readyTraveller, registered } from './ready-traveller';
import { registrationSays } from './registration-says';
import { justSeen } from './seen-before';

type Service = Awaited<ReturnType<typeof testService>>;

export type AboutSomebody = 'born' | 'need' | 'no' | 'yes' | 'board' | 'escort-needed' | 'escort';

/** Something that happens; `who` and the other figures are taken modulo what there is. */
export type Deed =
  | { kind: AboutSomebody; who: number; what: number }
  | { kind: 'escort-boards' | 'escort-leaves'; which: number }
  | { kind: 'move'; days: number }
  | { kind: 'amend' | 'close-check' | 'count' | 'close-doors' | 'open-doors' | 'depart' };

const day = 86_400_000;

/** One flight, its people, and everything that may happen to them, in any order. */
export class AnyOrder {
  readonly truth = new Map<Name, Truth>();
  readonly operationId = newId();
  flightId = '';
  departed = false;
  private moved = 0;
  private readonly escorts = new EscortDeeds((path, body, role) => this.step(path, -70, body, role));

  private constructor(private readonly service: Service) {}

  static async begin(service: Service): Promise<AnyOrder> {
    const world = new AnyOrder(service);
    const families = [newId(), newId(), newId()];
    for (const { name, family, dob, childOf } of people) {
      const parents = childOf ? [world.truth.get(childOf)!.personId] : [];
      const who = { personId: newId(), familyId: families[family]!, dob, parents };
      await readyTraveller(service, { ...who, operationId: world.operationId });
      world.truth.set(name, {
        ...who,
        needs: [],
        escorted: false,
        saysYes: true,
        givenBy: dob > '2008-12-09' ? 'GUARDIAN' : 'SELF',
      });
    }
    world.flightId = await aFrozenFlightWith(service, world.operationId, [...world.truth.values()]);
    world.ownersSayTheTruth();
    registrationSays(service);
    return world;
  }

  /** When the flight leaves, UTC. */
  get std(): string {
    return new Date(Date.parse('2026-12-09T08:00:00Z') + this.moved * day).toISOString();
  }

  async does(deed: Deed): Promise<void> {
    if (this.departed) return;
    if (deed.kind === 'move') return this.move(deed.days);
    if ('which' in deed) return this.escorts.moves(deed.kind === 'escort-boards' ? 'boarding' : 'leaving', deed.which);
    if ('who' in deed) return this.happens(deed.kind, people[deed.who % people.length]!.name, deed.what);
    if (deed.kind === 'depart') {
      this.departed = (await this.step('departure', 5)) === 200;
    } else if (deed.kind === 'close-doors') await this.step('doors-closing');
    else if (deed.kind === 'count') await this.count();
    else if (deed.kind === 'open-doors') await this.step('doors-opening', -45, { why: 'CLOSED_BY_MISTAKE' });
    else if (deed.kind === 'amend') await this.amend();
    else for (const stage of stages) if ((await this.step(`stages/${stage}/closing`)) === 200) return;
  }

  /**
   * What a team does that wants this flight to leave: everybody who says yes is asked again, examined and boarded.
   * @param behindDoors once the aircraft doors have closed
   */
  async finish(behindDoors: readonly Deed[]): Promise<void> {
    for (const [name, { saysYes, needs: needed, escorted, personId }] of this.truth) {
      await this.examined(name, needed);
      if (escorted) await this.escorts.goesWith(personId);
      if (saysYes) await this.saysYes(name);
    }
    for (const { name } of people) await this.board(name);
    for (const kind of ['amend', ...stages.map(() => 'close-check' as const), 'amend'] as const)
      await this.does({ kind });
    for (const code of (await this.list()).toLeaveCabin) await this.step('offloads', -50, { scanId: newId(), code });
    const { items } = await this.read<{ items: { personId: string; standing: string }[] }>('list/passengers?limit=100');
    const listed = items.flatMap((p) => (p.standing === 'LISTED' ? [p.personId] : []));
    await this.escorts.leaveWithout(listed, (await this.list()).escorts);
    for (const kind of ['count', 'close-doors'] as const) await this.does({ kind });
    for (const deed of behindDoors) await this.does(deed);
    await this.does({ kind: 'depart' });
  }

  /** Every head that is in the cabin by the scans. */
  private async count(): Promise<void> {
    const { numbers } = await this.list();
    await this.step('cabin-counts', -46, { countId: newId(), heads: numbers.gate });
  }

  private list(): Promise<ListSummary> {
    return this.read('list');
  }

  private async read<T>(path: string): Promise<T> {
    return (await (await this.service.as('embarkation-officer')).get(`/flights/${this.flightId}/${path}`)).body as T;
  }

  private async happens(kind: AboutSomebody, name: Name, what: number): Promise<void> {
    const who = this.truth.get(name)!;
    switch (kind) {
      case 'born':
        who.dob = birthdays[what % birthdays.length]!;
        return registered(this.service, { ...who, operationId: this.operationId });
      case 'need':
        return this.examined(name, needs[what % needs.length]!);
      case 'no': {
        who.saysYes = false;
        const said = { personId: who.personId, purpose: 'RETURN', channel: 'PHONE', withdrawnAt: this.at(-90) };
        await this.service.receive('consent.withdrawn.v1', who.personId, { ...said, reason: 'W-UNSTATED' });
        return;
      }
      case 'escort-needed':
        who.escorted = what % 3 > 0;
        return this.examined(name, who.needs);
      case 'escort':
        await this.escorts.assign(who.personId);
        return;
      case 'yes':
        return this.saysYes(name);
      case 'board':
        return this.board(name);
    }
  }

  private async saysYes(name: Name): Promise<void> {
    const who = this.truth.get(name)!;
    // As consent asks: by the birthday that registration knows, on the day of this yes.
    who.givenBy = Number(this.at(-90).slice(0, 4)) - 18 >= Number(who.dob.slice(0, 4)) ? 'SELF' : 'GUARDIAN';
    who.saysYes = true;
    const { personId, givenBy } = who;
    const said = { personId, consentId: newId(), purpose: 'RETURN' };
    const journey = aJourney({ operationId: this.operationId });
    const validUntil = new Date(Date.parse(this.std) + 5 * day).toISOString();
    await this.service.receive('consent.given.v1', personId, { ...said, givenBy, validUntil, journey });
    await this.service.receive('consent.reconfirmed.v1', personId, { ...said, reconfirmedAt: this.at(-120) });
  }

  private async examined(name: Name, needed: string[]): Promise<void> {
    const who = this.truth.get(name)!;
    who.needs = needed;
    const validUntil = new Date(Date.parse(this.std) + day).toISOString();
    const escort = who.escorted ? 'NURSE' : 'NONE';
    const decided = { personId: who.personId, ...ready.medical, validUntil, needs: needed, escort };
    await this.service.receive('medical.decided.v1', who.personId, decided);
  }

  private async move(days: number): Promise<void> {
    this.moved += days;
    const later = (at: string) => new Date(Date.parse(at) + this.moved * day).toISOString();
    const { legs, leave, ...planned } = aFlight({ flightId: this.flightId, operationId: this.operationId });
    await this.service.receive('flight.planned.v1', this.flightId, {
      ...planned,
      operator: 'Invented Air',
      legs: legs.map((leg) => ({ ...leg, std: later(leg.std), sta: later(leg.sta) })),
      leave: { from: leave!.from, until: later(leave!.until!) },
    });
  }

  private async board(name: Name): Promise<void> {
    const scan = { scanId: newId(), code: this.truth.get(name)!.personId, asked: true, answer: 'go', device: 'G1' };
    await this.step('scans', -60, scan);
  }

  private async amend(): Promise<void> {
    const officer = await this.service.as('movement-officer');
    const { headers } = await officer.get(`/flights/${this.flightId}/list`).set('exercise-time', this.at(-60));
    const amended = officer.post(`/flights/${this.flightId}/amendments`).set('if-match', headers['etag'] as string);
    const { status } = await amended.set('exercise-time', this.at(-60)).send({ reason: 'something has changed' });
    this.wasAnswered(status);
  }

  /** @returns the status of the answer: 200, or 409 where it is refused */
  private async step(
    path: string,
    minutes = -45,
    body?: object,
    role: 'embarkation-officer' | 'movement-officer' = 'embarkation-officer',
  ): Promise<number> {
    const url = `/flights/${this.flightId}/${path}`;
    const asked = (await this.service.as(role)).post(url).set('exercise-time', this.at(minutes));
    const { status } = await asked.send(body ?? (await justSeen(this.service, url)));
    return this.wasAnswered(status);
  }

  /** A refusal is an answer; a mistake of the service or of this world is none. */
  private wasAnswered(status: number): number {
    if (status !== 200 && status !== 409) throw new Error(`answered ${status}`);
    return status;
  }

  private at(minutes: number): string {
    return new Date(Date.parse(this.std) + minutes * 60_000).toISOString();
  }

  private ownersSayTheTruth(): void {
    jest.spyOn(this.service.app.get(AskFlight), 'ask').mockImplementation(async (flightId) => ({
      plan: await getFlight(this.service.db as Database, flightId),
      goBy: 'who-decides',
    }));
    const said = new Map([...this.truth.values()].map((t) => [t.personId, t]));
    jest.spyOn(this.service.app.get(AskOwners), 'ask').mockImplementation((aboard) =>
      Promise.resolve({
        asOf: this.at(-60),
        consent: new Map(aboard.map(({ personId: id }) => [id, said.get(id)!.saysYes ? 'RECONFIRMED' : 'WITHDRAWN'])),
        fitUntil: new Map(aboard.map((p) => [p.personId, this.at(24 * 60)])),
        believed: new Set(aboard.map((p) => p.personId)),
        asKept: new Set(aboard.map((p) => p.personId)),
      }),
    );
  }
}

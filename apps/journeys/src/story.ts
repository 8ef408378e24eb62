import { newId } from '@homeward/kernel';
import { inParallel, type Api } from './api';
import type { Sample } from './sample';
import { awaitReadiness, proposeAndFreeze, type Readiness, type Summary } from './steps/freeze';
import { all, importCaseload } from './steps/import-caseload';
import { charterFlight, goAhead, openOperation } from './steps/open-operation';
import { PlayDay } from './steps/play-day';
import { prepareEveryone } from './steps/prepare-everyone';
import { Receive, type Arrived } from './steps/receive';
import { resolveDuplicates } from './steps/settle-identity';
import { World } from './world';

/** The whole movement of a sample, from the spreadsheet to the last head counted. */
export class Story {
  readonly world: World;
  readonly day: PlayDay;
  readiness: Readiness[] = [];
  frozen?: Summary;
  arrived?: Arrived;

  constructor(
    private readonly api: Api,
    private readonly sample: Sample,
    say: (line: string) => void,
  ) {
    this.world = new World(api, sample, newId(), newId(), say);
    this.day = new PlayDay(this.world);
  }

  /** Plays up to a list that could be frozen: the content of a new platform. */
  async prepare(): Promise<void> {
    const { world } = this;
    await openOperation(world);
    await charterFlight(world);
    world.say(`charter ${this.sample.legs[0]!.flight_no} is confirmed with its permits`);
    const personOfRow = await importCaseload(world);
    world.say(`${await resolveDuplicates(world, personOfRow)} pairs of records decided; some stay open`);
    await prepareEveryone(world);
    this.readiness = await awaitReadiness(world);
    const eligible = this.readiness.filter((r) => r.familyEligible).length;
    world.say(`${eligible} of ${this.readiness.length} people are ready with their whole family`);
  }

  async freeze(): Promise<void> {
    this.frozen = await proposeAndFreeze(this.world);
    const { mayFly } = this.frozen.checkpoints[0]!;
    this.world.say(
      `manifest version 1 is frozen with ${mayFly.length} people; ${this.frozen.refusedAtFreeze.length} were held back`,
    );
  }

  async depart(): Promise<void> {
    await goAhead(this.world);
    this.world.say('the duty officer has said GO');
    for (const event of this.sample.day.filter((e) => e.stage !== 'ARRIVAL')) await this.day.play(event);
  }

  async receive(): Promise<void> {
    const events = this.sample.day.filter((e) => e.stage === 'ARRIVAL');
    const reception = new Receive(this.world);
    await reception.awaitDeparture();
    await reception.land();
    await inParallel(events, 4, (event) => reception.play(event));
    this.arrived = await reception.close(events.at(-1)!.at_utc);
    const { departed, arrived, explained, unexplained } = this.arrived;
    this.world.say(
      `arrival closed: ${departed} departed = ${arrived} arrived + ${explained} explained; ${unexplained} unexplained`,
    );
  }

  /** What became of each person who was on the list, or was to be: everyone has an answer. */
  async finalStatus(): Promise<Record<string, string>> {
    const { world } = this;
    const url = `flights/${world.flightId}`;
    const status: Record<string, string> = {};
    for (const { personId } of this.frozen!.refusedAtFreeze) status[world.ref(personId)] = 'REFUSED_AT_FREEZE';
    const onList = await all<OnList>(world, 'movement-officer', `manifests/${url}/list/passengers`);
    for (const p of onList) status[world.ref(p.personId)] = p.out?.code ?? p.standing;
    const arriving = await all<Arriving>(world, 'reception-officer', `reception/${url}/arrivals/people`);
    for (const p of arriving) status[world.ref(p.personId)] = p.variance ?? (p.arrived ? 'ARRIVED' : 'UNACCOUNTED');
    return status;
  }
}

interface OnList {
  personId: string;
  standing: string;
  out?: { code: string };
}

interface Arriving {
  personId: string;
  arrived: boolean;
  variance?: string;
}

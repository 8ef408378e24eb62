import { newId } from '@homeward/kernel';
import type { Api } from '../api';
import type { Sample } from '../sample';
import { takeStep } from '../steps/take-step';
import { openBoarding, openCharter, registerReadyPerson } from '../steps/small-case';
import type { World } from '../world';
import type { BadLine } from './bad-line';
import type { Random } from './random';

interface Passenger {
  personId: string;
  /** What the endpoints have acknowledged. */
  boarded: boolean;
  saidNo: boolean;
}

const passengersPerFlight = 12;

/** The boarding of one flight while things fail: people board, and some say no, before or after. */
export class Gate {
  private running?: Promise<void>;
  private open = true;

  private constructor(
    readonly world: World,
    readonly passengers: Passenger[],
    private readonly line: BadLine,
    private readonly random: Random,
  ) {}

  /** A flight with a frozen list, made before anything fails. */
  static async prepare(api: Api, sample: Sample, line: BadLine, random: Random): Promise<Gate> {
    const world = await openCharter(api, sample);
    const names = Array.from({ length: passengersPerFlight }, newId);
    const people = await Promise.all(names.map((id) => registerReadyPerson(world, { family: id, given: id })));
    await openBoarding(world, people);
    const passengers = people.map(({ personId }) => ({ personId, boarded: false, saidNo: false }));
    return new Gate(world, passengers, line, random);
  }

  start(): void {
    this.running = this.keepGoing();
    this.running.catch(() => undefined); // handled by `failed` and `close`
  }

  /** Rejects when somebody at the boarding gate got a wrong answer; otherwise never settles. */
  failed(): Promise<never> {
    return this.running!.then(() => new Promise<never>(() => undefined));
  }

  /** Lets nobody else board. */
  async stop(): Promise<void> {
    this.open = false;
    await this.running;
  }

  /**
   * Closes the aircraft doors at once, whatever has arrived by now: they may refuse because of somebody who said no,
   * and close once the list knows it.
   * @returns what went wrong: who is aboard and should not be, who should be and is not
   */
  async close(): Promise<string[]> {
    await this.stop();
    const { passengers } = this;
    const closing = await this.take('stages/GATE/closing', '2026-12-09T07:40:00Z');
    if (closing.status >= 300) return [`the check at the gate did not close: ${closing.status}`];
    let refusals = 0;
    for (const end = performance.now() + 120_000; ; refusals++) {
      const { status, body } = await this.closeDoors('2026-12-09T08:00:00Z');
      if (status < 300) break;
      const rules = (body.broken ?? []).map((b) => b.code);
      const becauseOfNo =
        passengers.some((p) => p.boarded && p.saidNo) && (rules.includes('CONSENT') || rules.includes('OFFLOAD'));
      if (!becauseOfNo || performance.now() > end) return [`aircraft doors refuse: ${status} ${rules.join(' ')}`];
      await this.leave(passengers.filter((p) => p.boarded && p.saidNo));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await this.take('departure', '2026-12-09T08:10:00Z');
    return [];
  }

  /** Scanned as they leave the cabin; the list refuses those of whom it has not heard yet. */
  private async leave(people: Passenger[]): Promise<void> {
    for (const { personId: code } of people)
      await this.post('offloads', { scanId: newId(), code }, '2026-12-09T08:00:00Z');
  }

  /** Who must have left, according to acknowledged answers. */
  get expectedAboard(): string[] {
    return this.passengers.filter((p) => p.boarded && !p.saidNo).map((p) => p.personId);
  }

  private async keepGoing(): Promise<void> {
    while (this.open) {
      const p = this.random.pick(this.passengers);
      if (this.random.chance(0.15) && !p.saidNo) await this.sayNo(p);
      else if (!p.boarded && !p.saidNo) await this.scan(p);
      await new Promise((resolve) => setTimeout(resolve, 100 + this.random.below(400)));
    }
  }

  /** Sometimes a clock is wrong: nobody may board at a time when their consent has expired. */
  private async scan(p: Passenger): Promise<void> {
    const late = this.random.chance(0.2);
    const scan = { scanId: newId(), code: p.personId, asked: true, answer: 'go', device: 'G1' };
    const { status } = await this.post('scans', scan, late ? '2026-12-26T07:10:00Z' : '2026-12-09T07:10:00Z');
    if (late && status < 300) throw new Error(`${p.personId} boarded on an expired consent.`);
    if (status < 300) p.boarded = true;
  }

  private async sayNo(p: Passenger): Promise<void> {
    const path = `consent/people/${p.personId}/withdrawals`;
    const at = '2026-12-09T07:20:00Z';
    const { status } = await this.line.ask('embarkation-officer', 'POST', path, { at, body: { channel: 'GATE' } });
    if (status >= 300) throw new Error(`A withdrawal was answered with ${status}.`);
    p.saidNo = true;
  }

  /** Where everybody said no, a duty officer says why an empty cabin closes. */
  private closeDoors(at: string): ReturnType<typeof takeStep> {
    if (this.expectedAboard.length > 0) return this.take('doors-closing', at);
    return this.take('doors-closing', at, { emptyBecause: 'NOBODY_GOES' }, 'duty-officer');
  }

  /** As somebody who has looked at what follows. */
  private take(path: string, at: string, body = {}, user?: string): ReturnType<typeof takeStep> {
    const ask: Parameters<typeof takeStep>[0] = (...call) => this.line.ask(...call);
    return takeStep(ask, `manifests/flights/${this.world.flightId}/${path}`, at, body, user);
  }

  private post(path: string, body: object, at: string): ReturnType<BadLine['ask']> {
    const url = `manifests/flights/${this.world.flightId}/${path}`;
    return this.line.ask('embarkation-officer', 'POST', url, { at, body });
  }
}

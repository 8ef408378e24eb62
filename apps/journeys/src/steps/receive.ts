import { newId } from '@homeward/kernel';
import { until } from '../api';
import type { DayEvent } from '../sample';
import type { World } from '../world';

/** Times of the sheet of flights have no seconds. */
const inFull = (time: string): string => new Date(time).toISOString();

/** What ends the search for somebody: a second account confirms it. */
const notSeen: ReadonlySet<string> = new Set(['V-MISSING', 'V-DIED', 'V-OFFLOADED_TRANSIT']);

export interface Arrived {
  departed: number;
  arrived: number;
  explained: number;
  unexplained: number;
  stops: { offPoint: string; expected: number; ticked: number; counted?: number }[];
  variances: { code: string; personId?: string }[];
}

/** The arrival: head counts, ticks, variances, and the closing that succeeds only when everyone is accounted for. */
export class Receive {
  constructor(private readonly world: World) {}

  async awaitDeparture(): Promise<void> {
    await until('reception expects the flight', async () => {
      const { status } = await this.world.api.ask('reception-officer', 'GET', this.url);
      return status === 200;
    });
  }

  /** The flight desk records leg by leg, each at its time, that the aircraft has taken off and landed; reception has heard of it. */
  async land(): Promise<void> {
    const { api, flightId, sample } = this.world;
    const flight = `charter-flights/flights/${flightId}`;
    await until('the flight desk has heard of the departure', async () => {
      const { stage } = await api.call<{ stage: string }>('flight-officer', 'GET', flight);
      return stage === 'OFF_BLOCK';
    });
    let { version: ifMatch } = await api.call<{ version: number }>('flight-officer', 'GET', flight);
    const steps = sample.legs.flatMap((leg, i, { length }) => [
      { action: 'take-off', at: inFull(leg.std_utc) },
      { action: i === length - 1 ? 'land' : 'land-in-transit', at: inFull(leg.sta_utc) },
    ]);
    for (const { action, at } of steps)
      ({ version: ifMatch } = await api.call<{ version: number }>('flight-officer', 'POST', `${flight}/stage`, {
        at,
        ifMatch,
        body: { action },
      }));
    await until('reception has heard of every landing', async () => {
      const { body } = await api.ask<{ stops: { landed: boolean }[] }>('reception-officer', 'GET', this.url);
      return body.stops.every((stop) => stop.landed);
    });
  }

  async play({ event, person_ref, other_ref: offPoint, detail, at_utc: at }: DayEvent): Promise<void> {
    const post = (path: string, body: object): Promise<unknown> =>
      this.world.api.call('reception-officer', 'POST', `${this.url}/${path}`, { at, body });
    if (event === 'ARRIVED') await post('ticks', { personId: this.world.id(person_ref), offPoint });
    if (event === 'HEADCOUNT') {
      // The sheet counts returnees; whoever counts heads sees their escorts as well.
      const { body } = await this.world.api.ask<{ stops: { offPoint: string; escorts: number }[] }>(
        'reception-officer',
        'GET',
        this.url,
      );
      const escorts = body.stops.find((s) => s.offPoint === offPoint)?.escorts ?? 0;
      await post('headcounts', { offPoint, count: Number(/off=(\d+)/.exec(detail)![1]) + escorts });
    }
    if (event === 'VARIANCE') {
      const [code, explanation] = detail.split(': ');
      const varianceId = newId();
      await post('variances', {
        varianceId,
        personId: this.world.id(person_ref),
        code,
        offPoint,
        explanation,
      });
      const confirmations = `${this.url}/variances/${varianceId}/confirmations`;
      if (notSeen.has(code!)) await this.world.api.call('duty-officer', 'POST', confirmations, { at, body: {} });
    }
  }

  close(at: string): Promise<Arrived> {
    return this.world.api.call<Arrived>('reception-officer', 'POST', `${this.url}/closing`, { at, body: {} });
  }

  private get url(): string {
    return `reception/flights/${this.world.flightId}/arrivals`;
  }
}

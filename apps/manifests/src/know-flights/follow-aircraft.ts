import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { FlightStage } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { InjectClock } from '@homeward/runtime';
import { hasComeBack } from '../model/flight-stages';
import type { Flight } from '../model/traveller';
import { forgetDeparture, rememberDeparture } from '../storage/departures';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { arrive, callOff, comeBack, leaveAsReported } from './follow-aircraft.decision';
import { followPlan } from './follow-plan.decision';

/** The list follows what the flight desk reports of the aircraft, in whatever order that comes. */
@Injectable()
export class FollowAircraft {
  constructor(
    private readonly lists: PassengerLists,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @param before the stage that was published last */
  async follow(tx: Tx, flight: Flight, before: FlightStage | undefined, caller: Caller): Promise<void> {
    const { flightId: id, stage } = flight;
    const target = { id, unconditional: true, whereItApplies: true };
    const at = this.clock.now().toISOString();
    if (hasComeBack(stage, before)) {
      const back = await this.lists.changeIn(tx, 'return-to-ramp', target, caller, (list) => comeBack(list!, at));
      if (back.events.length > 0) await forgetDeparture(tx as Database, id);
    }
    await this.lists.changeIn(tx, 'replan', target, caller, () => followPlan(flight));
    const left = await this.lists.changeIn(tx, 'leave-as-reported', target, caller, (list) =>
      leaveAsReported(list!, stage, at),
    );
    if (left.events.length > 0) await rememberDeparture(tx as Database, left.state);
    await this.lists.changeIn(tx, 'call-off', target, caller, (list) => callOff(list!, stage));
    await this.lists.changeIn(tx, 'arrive', target, caller, (list) => arrive(list!, stage, at));
  }
}
